package cn.zhicheng.document.upload;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lays down a file that was begun; what it became already stays. */
@Component
public class CancelUpload {
  private final OpenUploads open;
  private final UploadStore uploads;
  private final Incoming incoming;

  CancelUpload(OpenUploads open, UploadStore uploads, Incoming incoming) {
    this.open = open;
    this.uploads = uploads;
    this.incoming = incoming;
  }

  /**
   * Cancels.
   *
   * @throws NotFoundException for anybody else's upload
   */
  public void cancel(Actor actor, UUID id) {
    Upload upload = open.of(actor, id);
    List<UUID> pieces = uploads.pieces(upload.id());
    uploads.remove(upload.id());
    incoming.remove(pieces);
  }
}
