package cn.zhicheng.document.upload;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the next piece of a file. */
@Component
public class ReceivePiece {
  /** Most bytes of one piece. */
  public static final int MOST_BYTES = 4 * 1024 * 1024;

  private final OpenUploads open;
  private final UploadStore uploads;
  private final Incoming incoming;
  private final TransactionTemplate transaction;

  ReceivePiece(
      OpenUploads open, UploadStore uploads, Incoming incoming, TransactionTemplate transaction) {
    this.open = open;
    this.uploads = uploads;
    this.incoming = incoming;
    this.transaction = transaction;
  }

  /**
   * Keeps the piece durably before it says so; the bytes are written outside the transaction.
   * Nothing is asked of the database after that, so that no piece that is kept is answered with a
   * failure.
   *
   * @return how far the upload is now
   * @throws NotFoundException for anybody else's upload
   * @throws RefusedException {@code WRONG_OFFSET} when the piece does not begin where the last one
   *     ended, {@code WRONG_PIECE} when it is empty, too large or goes beyond the end
   */
  public Upload receive(Actor actor, UUID id, long offset, byte[] piece) {
    Upload upload = open.of(actor, id);
    if (offset != upload.received()) {
      throw wrongOffset();
    }
    if (piece.length == 0 || piece.length > MOST_BYTES || offset + piece.length > upload.size()) {
      throw new RefusedException(Refusal.of("WRONG_PIECE", "上传的内容与文件大小不符，请重新上传这个文件。"));
    }
    UUID file = incoming.put(piece);
    if (!appended(upload, file, piece.length)) {
      incoming.remove(List.of(file));
      throw wrongOffset();
    }
    return upload.after(piece.length);
  }

  private boolean appended(Upload upload, UUID file, int size) {
    return Boolean.TRUE.equals(transaction.execute(status -> uploads.append(upload, file, size)));
  }

  private static RefusedException wrongOffset() {
    return new RefusedException(Refusal.of("WRONG_OFFSET", "这一段已经上传过，将从中断的地方继续。"));
  }
}
