package cn.zhicheng.application.bans;

import cn.zhicheng.application.access.BanAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.person.People;
import cn.zhicheng.person.Person;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A bureau puts a decision on record that bars a person of its region from applying. */
@Component
public class EnterBan {
  private final BanStore store;
  private final People people;
  private final Territories territories;
  private final Journal journal;
  private final Clock clock;

  EnterBan(BanStore store, People people, Territories territories, Journal journal, Clock clock) {
    this.store = store;
    this.people = people;
    this.territories = territories;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Whoever types must know name and number: neither alone tells whether somebody is registered.
   *
   * @return id of the ban
   * @throws cn.zhicheng.shared.InvalidException with every problem by field
   * @throws cn.zhicheng.shared.RefusedException when it is the actor's own
   */
  @Transactional
  public UUID enter(Actor actor, BanForm form) {
    Problems problems = form.problems(ProvinceTime.today(clock));
    problems.orThrow();
    Optional<Person> found = found(actor, form);
    problems
        .check(found.isEmpty(), "idNo", "本地区没有姓名和证件号码都相符的已注册人员，请核对；本人还没有绑定单位的，也不能录入。")
        .orThrow();
    Person person = found.orElseThrow();
    BanAccess.mayEnter(actor.isSelf(person.id())).orThrow();
    UUID id = Ids.next();
    store.add(id, person.id(), form, actor.organisation());
    journal.write(
        actor.by(),
        new Entry(Ban.SUBJECT, id, "ENTER", null, null, form.fact().strip(), Map.of())
            .with(
                Map.of(
                    "person", person.id().toString(),
                    "decision", form.decisionNo().strip(),
                    "from", form.from().strip(),
                    "to", form.to().strip())));
    return id;
  }

  private Optional<Person> found(Actor actor, BanForm form) {
    String region = territories.of(actor).region();
    return people
        .byNumber(form.idNo(), form.name())
        .filter(person -> store.belongs(person.id(), region));
  }
}
