package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.People;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「使用个人中心的照片」: takes the document over, not the profile, so that a photo changed there later
 * changes no application.
 */
@Component
public class TakeProfilePhoto {
  private final Applications applications;
  private final People people;
  private final SetPhoto setPhoto;

  TakeProfilePhoto(Applications applications, People people, SetPhoto setPhoto) {
    this.applications = applications;
    this.people = people;
    this.setPhoto = setPhoto;
  }

  /**
   * @throws cn.zhicheng.shared.RefusedException {@code NO_PHOTO} when 「个人中心」 has none
   */
  @Transactional
  public void take(Actor actor, UUID id, int version) {
    UUID photo = people.get(actor.person()).photoId();
    ApplyAccess.mayTakeProfilePhoto(applications.own(actor, id), photo != null).orThrow();
    setPhoto.set(actor, id, version, Objects.requireNonNull(photo));
  }
}
