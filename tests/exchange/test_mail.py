"""E-mail through a real SMTP server on this machine: what arrives, and what each refusal says."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from mail_stage import Postbox, free_port, serving
from meetingdesk.errors import Refused, Unavailable
from meetingdesk.exchange.mail import (
    Attachment,
    Letter,
    MailConnection,
    MailPutOff,
    MailRefused,
    try_server,
)
from meetingdesk.features.invitations.mail_server import MailServer, Security

NOW = datetime(2023, 4, 20, 1, 30, tzinfo=UTC)


def authenticate(
    _server: object, _session: object, _envelope: object, _mechanism: str, data: object
) -> AuthResult:
    assert isinstance(data, LoginPassword)
    return AuthResult(success=data == LoginPassword(b"vp", b"mat khau"))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate and its key for localhost, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    names: list[x509.GeneralName] = [
        x509.DNSName("localhost"),
        x509.IPAddress(ip_address("127.0.0.1")),
    ]
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "localhost.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def box() -> Postbox:
    return Postbox()


@pytest.fixture
def open_server(box: Postbox) -> Iterator[MailServer]:
    """A server of the office's own network: no encryption, no password."""
    with serving(box) as port:
        yield MailServer(
            "127.0.0.1",
            port,
            Security.NONE,
            sender_name="Văn phòng Ủy ban MTTQ",
            sender_address="vp@mttq.vn",
            reply_to="hoinghi@mttq.vn",
        )


@pytest.fixture
def locked_server(box: Postbox, certificate: Path) -> Iterator[MailServer]:
    """A server that wants STARTTLS and a password."""
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate)
    with serving(
        box,
        tls_context=tls,
        require_starttls=True,
        authenticator=authenticate,
        auth_required=True,
    ) as port:
        yield MailServer("localhost", port, user="vp", sender_address="vp@mttq.vn")


def trusting(certificate: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(certificate))


def letter(recipient: str = "an@hoinongdan.vn", **more: object) -> Letter:
    fields: dict[str, object] = {
        "recipient": recipient,
        "recipient_name": "Nguyễn Văn An, Hội Nông dân",
        "subject": "Giấy mời: Hội nghị tổng kết",
        "body": "Kính gửi Ông Nguyễn Văn An,\n\nTrân trọng kính mời.",
        "message_id": "abc@meetingdesk",
        "sent_at": NOW,
        "attachments": (Attachment("Giấy mời.pdf", "application/pdf", b"%PDF-1.7 ..."),),
    }
    return Letter(**{**fields, **more})  # type: ignore[arg-type]  # a table of a test's values


def test_a_letter_arrives_whole_with_its_vietnamese_names(
    box: Postbox, open_server: MailServer
) -> None:
    with MailConnection(open_server, None) as connection:
        connection.send(letter())
        connection.send(letter("binh@thanhdoan.vn"))
    first, second = box.messages
    assert first["Subject"] == "Giấy mời: Hội nghị tổng kết"
    assert first["To"].addresses[0].display_name == "Nguyễn Văn An, Hội Nông dân"
    assert first["From"].addresses[0].display_name == "Văn phòng Ủy ban MTTQ"
    assert first["Reply-To"].addresses[0].addr_spec == "hoinghi@mttq.vn"
    assert first["Message-ID"] == "<abc@meetingdesk>"
    body = first.get_body()
    assert body is not None
    assert body.get_content().startswith("Kính gửi Ông Nguyễn Văn An,")
    (attached,) = first.iter_attachments()
    assert attached.get_filename() == "Giấy mời.pdf"
    assert attached.get_content() == b"%PDF-1.7 ..."
    assert second["To"].addresses[0].addr_spec == "binh@thanhdoan.vn"


def test_a_name_with_line_breaks_adds_no_header(box: Postbox, open_server: MailServer) -> None:
    with MailConnection(open_server, None) as connection:
        connection.send(letter(recipient_name="An\r\nBcc: x@y.vn", subject="Giấy mời\nBcc: x@y.vn"))
    (made,) = box.messages
    assert made["Bcc"] is None
    assert made["Subject"] == "Giấy mời Bcc: x@y.vn"


def test_the_password_goes_only_over_an_encrypted_line_that_is_trusted(
    box: Postbox, locked_server: MailServer, certificate: Path
) -> None:
    with MailConnection(locked_server, "mat khau", trust=trusting(certificate)) as connection:
        connection.send(letter())
    assert len(box.messages) == 1
    with pytest.raises(Unavailable, match="không được tin cậy"):
        try_server(locked_server, "mat khau")


def test_a_wrong_password_is_told_as_such(locked_server: MailServer, certificate: Path) -> None:
    with pytest.raises(Refused, match="tên đăng nhập hoặc mật khẩu"):
        try_server(locked_server, "sai", trust=trusting(certificate))


def test_an_address_that_does_not_exist_is_refused_for_good(
    box: Postbox, open_server: MailServer
) -> None:
    with MailConnection(open_server, None) as connection:
        with pytest.raises(MailRefused, match="không nhận thư tới khongco"):
            connection.send(letter("khongco@a.vn"))
        with pytest.raises(MailPutOff, match="sẽ gửi lại sau"):
            connection.send(letter("ban@a.vn"))
        with pytest.raises(MailRefused, match="lớn hơn mức"):
            connection.send(letter("to@a.vn"))
        with pytest.raises(MailRefused, match="không phải là một địa chỉ"):
            connection.send(letter("không có"))
        connection.send(letter())
    assert len(box.messages) == 1


def test_a_server_that_is_not_there_says_what_to_check() -> None:
    nobody = MailServer("127.0.0.1", free_port(), Security.NONE, sender_address="vp@mttq.vn")
    with pytest.raises(Unavailable, match="không trả lời ở cổng"):
        try_server(nobody, None)


def test_a_server_without_encryption_is_not_given_the_password(open_server: MailServer) -> None:
    wanted = MailServer(open_server.host, open_server.port, user="vp", sender_address="vp@mttq.vn")
    with pytest.raises(Unavailable, match="cách mã hóa"):
        try_server(wanted, "mat khau")
    wrapped = MailServer(open_server.host, open_server.port, Security.TLS, sender_address="a@b.vn")
    with pytest.raises(Unavailable, match="cách mã hóa đã chọn"):
        try_server(wrapped, None)
