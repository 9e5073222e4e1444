package cn.zhicheng.person;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the ID photo into the own profile (FAQ-P55, P56). Applications keep the photo they were
 * given: they hold a document, not the profile.
 */
@Component
public class SetProfilePhoto {
  private final PersonStore store;
  private final Documents documents;
  private final Journal journal;
  private final Clock clock;

  SetProfilePhoto(PersonStore store, Documents documents, Journal journal, Clock clock) {
    this.store = store;
    this.documents = documents;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param version the one the form was filled from
   * @param photo one of the person's own documents, already cropped and stored
   * @throws StaleException when the profile was changed in another window
   */
  @Transactional
  public void set(Actor actor, int version, UUID photo) {
    UUID person = actor.person();
    documents.requireOwn(actor, List.of(photo));
    if (!store.photo(person, version, photo, clock.instant())) {
      throw new StaleException("您的个人信息刚刚在另一个窗口改过，照片没有更换。请核对后重新选择照片。");
    }
    journal.write(
        actor.by(),
        Entry.of(Person.SUBJECT, person, "SET_PHOTO").with(Map.of("document", photo.toString())));
  }
}
