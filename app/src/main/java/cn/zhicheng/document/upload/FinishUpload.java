package cn.zhicheng.document.upload;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.Sha256;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a document of a file that is here whole, once, however often it is asked, and whatever node
 * died meanwhile: the document has the upload's id.
 */
@Component
public class FinishUpload {
  private final OpenUploads open;
  private final UploadStore uploads;
  private final FinishingMarks marks;
  private final Incoming incoming;
  private final Documents documents;
  private final TransactionTemplate transaction;

  FinishUpload(
      OpenUploads open,
      UploadStore uploads,
      FinishingMarks marks,
      Incoming incoming,
      Documents documents,
      TransactionTemplate transaction) {
    this.open = open;
    this.uploads = uploads;
    this.marks = marks;
    this.incoming = incoming;
    this.documents = documents;
    this.transaction = transaction;
  }

  /**
   * The document.
   *
   * @throws NotFoundException for anybody else's upload
   * @throws InvalidException when it can't be taken; the upload is gone then
   * @throws RefusedException {@code NOT_WHOLE} while pieces are missing, {@code FINISHING} while
   *     another request makes the document
   */
  public StoredDocument finish(Actor actor, UUID id) {
    Upload upload = open.of(actor, id);
    if (upload.documentId() != null) {
      return described(upload.documentId());
    }
    if (!upload.complete()) {
      throw new RefusedException(Refusal.of("NOT_WHOLE", "文件还没有传完，将从中断的地方继续。"));
    }
    return marks.alone(id, () -> kept(actor, upload));
  }

  private StoredDocument kept(Actor actor, Upload upload) {
    List<UUID> pieces = uploads.pieces(upload.id());
    StoredDocument document = made(actor, upload, pieces);
    transaction.executeWithoutResult(status -> uploads.finished(upload.id(), document.id()));
    incoming.remove(pieces);
    return document;
  }

  private StoredDocument made(Actor actor, Upload upload, List<UUID> pieces) {
    try {
      byte[] whole = incoming.together(pieces);
      if (upload.sha256() != null && !upload.sha256().equals(Sha256.of(whole))) {
        throw new InvalidException(
            new Problems().add("file", "「" + upload.name() + "」在传输中出了差错，请重新上传。"));
      }
      return documents.store(actor, upload.id(), upload.name(), whole);
    } catch (InvalidException e) {
      uploads.remove(upload.id());
      incoming.remove(pieces);
      throw e;
    }
  }

  private StoredDocument described(UUID document) {
    return Objects.requireNonNull(documents.describe(List.of(document)).get(document));
  }
}
