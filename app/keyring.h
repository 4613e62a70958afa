// Keyring: the system's keyring through qtkeychain: Secret Service or KWallet, Windows' Credential Manager,
// the Mac's Keychain. Never a file of our own.
#pragma once

#include "ui/password_keeper.h"

namespace xw
{

class Keyring final : public ui::PasswordKeeper
{
public:
    void read(const QString &key, QObject *context, Read answer) override;
    void write(const QString &key, const signing::Secret &password, QObject *context, Wrote answer) override;
    void forget(const QString &key) override;
};

} // namespace xw
