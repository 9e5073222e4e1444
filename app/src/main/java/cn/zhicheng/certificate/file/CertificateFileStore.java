package cn.zhicheng.certificate.file;

import static cn.zhicheng.schema.Tables.CERTIFICATE_FILE;

import cn.zhicheng.shared.Sha256;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The signed files: written once, never changed. */
@Repository
class CertificateFileStore {
  private final DSLContext db;

  CertificateFileStore(DSLContext db) {
    this.db = db;
  }

  Optional<byte[]> content(UUID certificate, CertificateFormat format) {
    return db.select(CERTIFICATE_FILE.CONTENT)
        .from(CERTIFICATE_FILE)
        .where(CERTIFICATE_FILE.CERTIFICATE_ID.eq(certificate))
        .and(CERTIFICATE_FILE.FORMAT.eq(format.name()))
        .fetchOptional(CERTIFICATE_FILE.CONTENT);
  }

  /**
   * Keeps the file unless another request was faster: then theirs stays.
   *
   * @param signedSha256 of what the signature covers
   */
  void add(
      UUID certificate, CertificateFormat format, byte[] content, String signedSha256, Instant at) {
    db.insertInto(CERTIFICATE_FILE)
        .set(CERTIFICATE_FILE.CERTIFICATE_ID, certificate)
        .set(CERTIFICATE_FILE.FORMAT, format.name())
        .set(CERTIFICATE_FILE.CONTENT, content)
        .set(CERTIFICATE_FILE.SHA256, Sha256.of(content))
        .set(CERTIFICATE_FILE.SIGNED_SHA256, signedSha256)
        .set(CERTIFICATE_FILE.MADE_AT, at)
        .onConflict(CERTIFICATE_FILE.CERTIFICATE_ID, CERTIFICATE_FILE.FORMAT)
        .doNothing()
        .execute();
  }
}
