"""A small authority on this machine: it stamps times and answers whether a certificate is revoked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509 import ocsp
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from signature_stage import Held


class AuthorityServer:
    """What the authority would answer; `revoked` are serial numbers, `is_down` refuses everybody."""

    def __init__(self, root: Held) -> None:
        self.root = root
        self.stamps: Held | None = None
        self.revoked: set[int] = set()
        self.is_down = False
        self.asked: list[str] = []
        self.address = ""

    @property
    def ocsp_url(self) -> str:
        return f"{self.address}/ocsp"

    @property
    def timestamp_url(self) -> str:
        return f"{self.address}/tsa"

    def answer(self, path: str, body: bytes) -> tuple[str, bytes]:
        self.asked.append(path)
        if path == "/tsa":
            return "application/timestamp-reply", self._stamp(body)
        return "application/ocsp-response", self._status(body)

    def _stamp(self, body: bytes) -> bytes:
        assert self.stamps is not None
        key = self.stamps.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        known = SimpleCertificateStore.from_certs([asn1_x509.Certificate.load(self.root.der)])
        stamper = DummyTimeStamper(
            asn1_x509.Certificate.load(self.stamps.der),
            keys.PrivateKeyInfo.load(key),
            certs_to_embed=known,
        )
        answer: bytes = stamper.request_tsa_response(tsp.TimeStampReq.load(body)).dump()
        return answer

    def _status(self, body: bytes) -> bytes:
        asked = ocsp.load_der_ocsp_request(body)
        now = datetime.now(UTC)
        gone = asked.serial_number in self.revoked
        answer = (
            ocsp.OCSPResponseBuilder()
            .add_response_by_hash(
                issuer_name_hash=asked.issuer_name_hash,
                issuer_key_hash=asked.issuer_key_hash,
                serial_number=asked.serial_number,
                algorithm=asked.hash_algorithm,
                cert_status=ocsp.OCSPCertStatus.REVOKED if gone else ocsp.OCSPCertStatus.GOOD,
                this_update=now - timedelta(minutes=1),
                next_update=now + timedelta(days=1),
                revocation_time=now - timedelta(days=1) if gone else None,
                revocation_reason=x509.ReasonFlags.key_compromise if gone else None,
            )
            .responder_id(ocsp.OCSPResponderEncoding.HASH, self.root.certificate)
            .certificates([self.root.certificate])
        )
        nonce = [one for one in asked.extensions if isinstance(one.value, x509.OCSPNonce)]
        for extension in nonce:
            answer = answer.add_extension(extension.value, critical=False)
        return answer.sign(self.root.key, hashes.SHA256()).public_bytes(Encoding.DER)


@contextmanager
def serving(server: AuthorityServer) -> Iterator[AuthorityServer]:
    """Answer on a free port of this machine as long as the block runs."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if server.is_down:
                self.send_error(503)
                return
            kind, answer = server.answer(self.path, body)
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_args: object) -> None:
            """Say nothing."""

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.address = f"http://127.0.0.1:{listening.server_address[1]}"
    thread = threading.Thread(target=listening.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        listening.shutdown()
        listening.server_close()
        thread.join()
