#include "web/site_script.h"

#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

using namespace Qt::StringLiterals;

namespace xw::web
{

namespace
{
// A page's beforeunload would ask whether it may be left: it is never asked. Workers: 16 at a time in a
// document.
const auto source = uR"js((() => {
  'use strict';
  const without = (owner, names) => { for (const name of names) if (owner) delete owner[name]; };
  without(window, ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'SharedWorker',
    'webkitSpeechRecognition', 'openDatabase', 'PushManager', 'BackgroundFetchManager', 'PaymentRequest']);
  without(Navigator.prototype, ['serviceWorker', 'getBattery', 'requestMIDIAccess', 'getGamepads', 'vibrate',
    'registerProtocolHandler', 'share', 'clipboard']);
  addEventListener('beforeunload', event => event.stopImmediatePropagation(), true);
  const Real = window.Worker;
  if (!Real) return;
  const most = 16, ended = new WeakSet();
  let running = 0;
  const construct = Reflect.construct, apply = Reflect.apply;
  const terminate = Real.prototype.terminate;
  const Bounded = new Proxy(Real, { construct(target, given, made) {
    if (running >= most) throw new DOMException('Too many workers', 'QuotaExceededError');
    const worker = construct(target, given, made === Bounded ? target : made);
    ++running;
    return worker;
  }});
  Object.defineProperty(Real.prototype, 'constructor', { value: Bounded, configurable: true, writable: true });
  Object.defineProperty(Real.prototype, 'terminate', { configurable: true, writable: true,
    value: function terminate_() {
      if (!ended.has(this)) { ended.add(this); --running; }
      return apply(terminate, this, []);
    }});
  Object.defineProperty(window, 'Worker', { value: Bounded, configurable: true, writable: true });
})();)js"_s;
} // namespace

void addSiteScript(QWebEngineScriptCollection &scripts)
{
    QWebEngineScript script;
    script.setName(u"bounds"_s);
    script.setSourceCode(source);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::MainWorld);
    script.setRunsOnSubFrames(true);
    scripts.insert(script);
}

} // namespace xw::web
