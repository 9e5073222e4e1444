package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.document.CropBox;
import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The ID photo, cropped and normalised to 413 x 626 (FAQ-P55, P56). */
@Component
public class SetPhoto {
  private final Applications applications;
  private final ApplicationStore store;
  private final ItemStore items;
  private final AuditStore audits;
  private final Documents documents;
  private final Stale stale;

  SetPhoto(
      Applications applications,
      ApplicationStore store,
      ItemStore items,
      AuditStore audits,
      Documents documents,
      Stale stale) {
    this.applications = applications;
    this.store = store;
    this.items = items;
    this.audits = audits;
    this.documents = documents;
    this.stale = stale;
  }

  /**
   * @param crop in pixels of the upright picture; null for a centred crop
   * @throws cn.zhicheng.shared.InvalidException when the file is no usable picture
   */
  @Transactional
  public void set(Actor actor, UUID id, int version, MultipartFile file, @Nullable CropBox crop) {
    Application application = applications.own(actor, id);
    stale.check(application, version);
    ApplyAccess.mayEdit(application).orThrow();
    UUID photo = documents.storePhoto(actor, file, crop).id();
    stale.written(store.keep(Changes.photo(application, photo)), id);
    items.contain(id, java.util.List.of(photo));
    audits.repaired(id, Section.BASICS);
  }
}
