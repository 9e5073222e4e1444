package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.OpenSession;
import cn.zhicheng.identity.Sessions;
import cn.zhicheng.journal.Look;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the person, binding and sign-on pages know, and who looked. */
@Component
class ProfileData implements PersonalData {
  private static final int PAGE = 500;
  private final PersonStore people;
  private final Bindings bindings;
  private final Organisations organisations;
  private final Looks looks;
  private final Sessions sessions;

  ProfileData(
      PersonStore people,
      Bindings bindings,
      Organisations organisations,
      Looks looks,
      Sessions sessions) {
    this.people = people;
    this.bindings = bindings;
    this.organisations = organisations;
    this.looks = looks;
    this.sessions = sessions;
  }

  @Override
  public int position() {
    return 1;
  }

  @Override
  public void write(Actor actor, Archive archive) throws IOException {
    UUID person = actor.person();
    archive.json("profile", "个人信息", profile(person));
    archive.json("bindings", "工作单位绑定", bindings(person).iterator());
    var seen = new Paging<Look>(after -> looks.of(person, after, PAGE));
    archive.json("looks", "谁看过我的信息", seen.map(ProfileData::look));
    List<OpenSession> open = sessions.of(actor.accountId(), "");
    archive.json("sessions", "登录设备", open.stream().map(ProfileData::session).iterator());
  }

  private Map<String, Object> profile(UUID id) {
    Person person = people.byId(id).orElseThrow();
    var values = new LinkedHashMap<String, Object>();
    values.put("id", id);
    values.put("name", person.name());
    values.put("idType", person.idType().label());
    values.put("idNo", people.idNo(id).orElseThrow());
    values.put("sex", person.sex());
    values.put("birthDate", person.birthDate());
    values.put("ethnicity", person.ethnicity());
    values.put("politicalStatus", person.politicalStatus());
    values.put("mobile", people.mobile(id).orElseThrow());
    values.put("email", person.email());
    values.put("workStart", person.workStart());
    values.put("health", person.health());
    values.put("foreignLanguage", person.foreignLanguage());
    values.put("series", Objects.requireNonNullElse(person.seriesNo(), ""));
    values.put("photo", person.photoId() == null ? "" : person.photoId().toString());
    return values;
  }

  private List<Map<String, Object>> bindings(UUID person) {
    List<Binding> own = bindings.ofPerson(person);
    Map<UUID, Organisation> units =
        organisations.find(own.stream().map(Binding::unitId).distinct().toList());
    return own.stream().map(binding -> binding(binding, units)).toList();
  }

  private static Map<String, Object> binding(Binding binding, Map<UUID, Organisation> units) {
    Organisation unit = units.get(binding.unitId());
    var values = new LinkedHashMap<String, Object>();
    values.put("unit", unit == null ? "" : unit.name());
    values.put("kind", binding.kind().label());
    values.put("reason", binding.reason());
    values.put("personnelKind", binding.personnelKind());
    values.put("post", binding.post());
    values.put("status", binding.status().label());
    values.put("opinion", binding.opinion());
    values.put("submittedAt", binding.submittedAt());
    return values;
  }

  private static Map<String, Object> look(Look look) {
    return Map.of(
        "body", look.by().body(),
        "role", look.by().role(),
        "name", look.by().name(),
        "what", look.kind().label(),
        "subject", look.subjectName(),
        "times", look.times(),
        "first", look.first(),
        "last", look.last());
  }

  private static Map<String, Object> session(OpenSession session) {
    return Map.of(
        "browser", session.browser(),
        "address", session.address(),
        "actingAs", session.actingAs(),
        "began", session.began(),
        "lastUsed", session.lastUsed());
  }
}
