package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Finds people. The caller has checked that the actor may see them. */
@Component
public class People {
  private final PersonStore store;

  People(PersonStore store) {
    this.store = store;
  }

  /**
   * One person, numbers masked.
   *
   * @throws NotFoundException when there is none
   */
  public Person get(UUID id) {
    return store.byId(id).orElseThrow(() -> new NotFoundException("No person " + id));
  }

  /** Those of the people that exist, by id, in one statement. */
  public Map<UUID, Person> find(Collection<UUID> ids) {
    return store.byIds(ids);
  }

  /** Whoever has this ID number and this name, both as typed; empty when one of them differs. */
  public Optional<Person> byNumber(String idNo, String name) {
    String tidy = Normalizer.normalize(idNo, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return store.byNumber(tidy.toUpperCase(Locale.ROOT), name.strip());
  }

  /** A person out of a row in which another module's query joined all columns of the table. */
  public Person read(Record row) {
    return store.person(row);
  }

  /** The actor's own mobile number, in full: it is theirs to change. */
  public String ownMobile(Actor actor) {
    return store.mobile(actor.person()).orElseThrow(() -> new NotFoundException("No person"));
  }
}
