package cn.zhicheng.document.upload;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How far an upload has come, for who takes it up again. */
@Component
public class OpenUploads {
  private final UploadStore uploads;
  private final Clock clock;

  OpenUploads(UploadStore uploads, Clock clock) {
    this.uploads = uploads;
    this.clock = clock;
  }

  /**
   * The actor's own.
   *
   * @throws NotFoundException for anybody else's, and when its day is over
   */
  public Upload of(Actor actor, UUID id) {
    return uploads
        .find(actor, id, clock.instant())
        .orElseThrow(() -> new NotFoundException("upload " + id));
  }
}
