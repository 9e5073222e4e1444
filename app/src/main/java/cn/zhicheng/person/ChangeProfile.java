package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person changes their own contact and profile data; what the portal told stays. */
@Component
public class ChangeProfile {
  private final People people;
  private final ProfileCheck check;
  private final ProfileChanges changes;
  private final PersonStore store;
  private final Journal journal;
  private final Clock clock;

  ChangeProfile(
      People people,
      ProfileCheck check,
      ProfileChanges changes,
      PersonStore store,
      Journal journal,
      Clock clock) {
    this.people = people;
    this.check = check;
    this.changes = changes;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Saves the actor's own profile.
   *
   * @param version the one the form was filled from
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws StaleException when the profile was changed in another window
   */
  @Transactional
  public void change(Actor actor, int version, ProfileForm typed) {
    UUID person = actor.person();
    check.profile(typed, people.get(person).birthDate());
    Map<String, Object> changed = changes.of(person, typed);
    if (!store.change(person, version, typed, clock.instant())) {
      throw new StaleException("您的个人信息刚刚在另一个窗口改过，这里填写的内容没有保存。请核对最新内容后再改。");
    }
    journal.write(actor.by(), Entry.of(Person.SUBJECT, person, "CHANGE_PROFILE").with(changed));
  }
}
