package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The three branches of the FAQ's answer on binding, at registration. */
@ProductTest
class RegisterPersonTest {
  @Autowired PeopleCast cast;
  @Autowired PortalAccounts accounts;
  @Autowired People people;
  @Autowired Bindings bindings;
  @Autowired Journal journal;
  @Autowired DSLContext db;

  @Test
  void withYesTheRequestWaitsForTheUnit() {
    Actor unit = cast.unit("合肥市蜀山区教育体育局（注册一）", "事业单位");
    Actor person = cast.waiting("王䶮", unit);
    Binding request = cast.latest(person);
    assertThat(request.status()).isEqualTo(BindingState.PENDING);
    assertThat(request.kind()).isEqualTo(BindingKind.FIRST);
    assertThat(bindings.active(person.person())).isEmpty();
    assertThat(journal.of("BINDING", request.id()))
        .singleElement()
        .satisfies(line -> assertThat(line.newState()).isEqualTo("PENDING"));
  }

  @Test
  void theUnitFindsTheRequestInItsTaskCentre() {
    Actor unit = cast.unit("合肥市蜀山区教育体育局（注册二）", "事业单位");
    Binding request = cast.latest(cast.waiting("王䶮", unit));
    var task = db.selectFrom(TASK).where(TASK.SUBJECT_ID.eq(request.id())).fetchSingle();
    assertThat(task.getOrganisationId()).isEqualTo(unit.organisation());
    assertThat(task.getPath()).isEqualTo("/bindings/" + request.id());
    assertThat(task.getPersonName()).isEqualTo("王䶮");
  }

  @Test
  void withNoThePersonIsRegisteredAndUnbound() {
    Actor person = cast.unbound("李㛃");
    assertThat(person.registered()).isTrue();
    assertThat(bindings.ofPerson(person.person())).isEmpty();
  }

  @Test
  void thePortalsDataAreTakenOverAndReadFromTheIdNumber() {
    String idNo = Numbers.idNo();
    Actor person = cast.register(accounts.person("王䶮", idNo), PeopleCast.later());
    Person stored = people.get(person.person());
    assertThat(stored.name()).isEqualTo("王䶮");
    assertThat(stored.sex()).isEqualTo((idNo.charAt(16) - '0') % 2 == 1 ? "男" : "女");
    assertThat(stored.birthDate())
        .isEqualTo(
            LocalDate.of(
                Integer.parseInt(idNo, 6, 10, 10),
                Integer.parseInt(idNo, 10, 12, 10),
                Integer.parseInt(idNo, 12, 14, 10)));
    assertThat(stored.maskedIdNo()).isEqualTo(Masks.idNo(idNo)).doesNotContain(idNo);
  }

  @Test
  void noNumberLiesReadableInTheDatabase() {
    String idNo = Numbers.idNo();
    Actor person = cast.register(accounts.person("王䶮", idNo), PeopleCast.later());
    var row = db.selectFrom(PERSON).where(PERSON.ID.eq(person.person())).fetchSingle();
    assertThat(new String(row.getIdNo(), StandardCharsets.ISO_8859_1)).doesNotContain(idNo);
    assertThat(new String(row.getMobile(), StandardCharsets.ISO_8859_1))
        .doesNotContain("13800000000");
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    var empty =
        new PersonRegistration(
            "1", "", "2999-01", "", "", "", true, new UnitChoice("", "", "", ""));
    Actor fresh = cast.newcomer("王䶮");
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> cast.register(fresh, empty))
        .satisfies(e ->
            assertThat(e.problems().byField())
                .containsOnlyKeys(
                    "mobile",
                    "ethnicity",
                    "workStart",
                    "seriesNo",
                    "unitId",
                    "reason",
                    "personnelKind"));
  }

  @Test
  void aDepartmentCannotBeChosenAsUnit() {
    Organisation department = cast.department("合肥市蜀山区教育体育局（主管）");
    Actor fresh = cast.newcomer("王䶮");
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> cast.register(fresh, PeopleCast.now(department.id())))
        .satisfies(e -> assertThat(e.problems().byField()).containsOnlyKeys("unitId"));
  }

  @Test
  void oneIdNumberRegistersOnce() {
    String idNo = Numbers.idNo();
    cast.register(accounts.person("王䶮", idNo), PeopleCast.later());
    Actor second = accounts.person("王䶮", idNo);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> cast.register(second, PeopleCast.later()))
        .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("PERSON_TAKEN"));
  }

  @Test
  void aWrongIdNumberOfThePortalIsSaidPlainly() {
    Actor fresh = accounts.person("王䶮", "340123198802290051");
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> cast.register(fresh, PeopleCast.later()))
        .satisfies(e -> assertThat(e.problems().of("name")).contains("身份证号码有误"));
  }
}
