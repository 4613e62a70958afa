// The way into an office for a person who goes on where its server cannot be reached.
#pragma once

#include "domain/store.h"

#include <QDateTime>

namespace xw
{

struct EnteredOffice {
    std::shared_ptr<Store> store;
    /// The server could not be reached, and what is read is what it held then. Invalid: it was.
    QDateTime copiedAt;
};

/// As openStore() of an office's address, which blocks. Keeps in the file `copy`, as the work goes on, what
/// the office holds (without the bytes of evidence, measurements and history), sealed by the password of the
/// address. Where the server cannot be reached and there is such a file, the register and the rounds are read
/// from it; everything else answers Network until changesSince() has reached the server, and from then on all
/// goes there. An empty `copy`: none is kept or read. Damaged: the server is away, and the password is not
/// the one that sealed the copy. An address without a password (another way of proving who one is) leaves a
/// plain file: whoever may read that reads the rounds.
[[nodiscard]] Result<EnteredOffice> enterOffice(const QString &address, const QString &copy);
/// Removes a copy that enterOffice() kept; nothing where there is none.
void forgetOffice(const QString &copy);

} // namespace xw
