// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/transporterror.h"

#include "net/httpmessage.h"

#include <QMetaEnum>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

bool onlyRepeatsTheStatus(QNetworkReply::NetworkError error, int status)
{
    if (status < 400) {
        return false;
    }
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError: // QNAM's reading of 400 and 418
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

Error::Kind kindOf(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // QAbstractSocket::NetworkError: network or host unreachable
    case QNetworkReply::ProxyNotFoundError:
        return Error::Kind::Offline;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // whoever cancels disconnects first, so this one comes from the stack
        return Error::Kind::Timeout;
    case QNetworkReply::RemoteHostClosedError:
        return status > 0 ? Error::Kind::Truncated : Error::Kind::Network;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return Error::Kind::InvalidData;
    default:
        return Error::Kind::Network;
    }
}

// Qt's texts of HTTP errors hold the URL with its query; those of socket errors are fine.
QString detailOf(const QNetworkReply &reply)
{
    const QString text = reply.errorString();
    const auto names = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    const bool mayHoldUrl = text.contains(u"://"_s) || text.contains(u'?');
    return u"%1: %2"_s.arg(loggable(reply.url()),
                           mayHoldUrl || text.isEmpty() ? QString::fromLatin1(names.valueToKey(reply.error())) : text);
}

} // namespace

std::optional<Error> transportError(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() == QNetworkReply::NoError || onlyRepeatsTheStatus(reply.error(), status)) {
        return std::nullopt;
    }
    return Error{kindOf(reply.error(), status), 0, detailOf(reply)};
}

} // namespace gn
