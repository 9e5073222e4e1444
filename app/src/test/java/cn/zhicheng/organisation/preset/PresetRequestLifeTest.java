package cn.zhicheng.organisation.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.MANDATE;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PRESET_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.InitialPassword;
import cn.zhicheng.identity.InitialPasswords;
import cn.zhicheng.identity.PresetCast;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bureau asks, operations make or refuse (FAQ-U4, FAQ-U6, FAQ-D2). */
@ProductTest
class PresetRequestLifeTest {
  @Autowired PresetCast cast;
  @Autowired PresetRequestCast requests;
  @Autowired PresetRequests found;
  @Autowired RequestPresetAccount ask;
  @Autowired DecidePresetRequest decide;
  @Autowired CreatePresetAccount create;
  @Autowired InitialPasswords passwords;
  @Autowired Journal journal;
  @Autowired DSLContext db;
  private final Actor ops = SignedOn.operations();
  private final String name = "庐阳印社" + UUID.randomUUID();
  private Actor bureau;

  @BeforeEach
  void aBureau() {
    bureau = cast.bureau("340104");
  }

  private static String login() {
    return "u" + UUID.randomUUID().toString().substring(0, 18);
  }

  private String create(UUID request, int version) {
    String login = login();
    create.create(ops, request, version, login, passwords.next());
    return login;
  }

  @Test
  void operationsMakeBodyAndAccountOfWhatABureauAskedFor() {
    PresetRequestForm typed = PresetRequestCast.form(name);
    UUID id = ask.request(bureau, typed);
    InitialPassword password = passwords.next();
    String login = login();
    create.create(ops, id, 0, login, password);

    PresetRequest made = found.get(bureau, id);
    assertThat(made.status()).isEqualTo(PresetRequestState.CREATED);
    assertThat(made.loginName()).isEqualTo(login);
    var body = db.fetchSingle(ORGANISATION, ORGANISATION.NAME.eq(name));
    assertThat(body.getOrigin()).isEqualTo("PRESET");
    assertThat(body.getUscc()).isNull();
    var account = db.fetchSingle(ACCOUNT, ACCOUNT.LOGIN_NAME.eq(login));
    assertThat(account.getMustChangePassword()).isTrue();
    assertThat(account.getHolderIndex()).isNotNull();
    assertThat(account.getPasswordHash()).doesNotContain(password.clear());
    assertThat(journal.of(PresetRequest.SUBJECT, id).stream().map(JournalLine::action))
        .containsExactly("REQUEST", "CREATE");
    assertThat(journal.of("ACCOUNT", account.getId()) + journal.of("PRESET_REQUEST", id).toString())
        .doesNotContain(password.clear(), typed.idNo());
  }

  /** FAQ-D2: the account acts as the department and as nothing else. */
  @Test
  void aDepartmentsAccountComesThroughItsBureau() {
    UUID id = ask.request(bureau, PresetRequestCast.department(name));
    String login = create(id, 0);
    var mandates =
        db.select(MANDATE.ROLE, ORGANISATION.NAME, ORGANISATION.KIND)
            .from(MANDATE)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(MANDATE.ACCOUNT_ID))
            .join(ORGANISATION)
            .on(ORGANISATION.ID.eq(MANDATE.ORGANISATION_ID))
            .where(ACCOUNT.LOGIN_NAME.eq(login))
            .fetch();
    assertThat(mandates).hasSize(1);
    assertThat(mandates.getFirst().intoList()).containsExactly("DEPARTMENT", name, "DEPARTMENT");
  }

  @Test
  void theHoldersNumbersAreSealedAndNeverShownInFull() {
    PresetRequestForm typed = PresetRequestCast.form(name);
    UUID id = ask.request(bureau, typed);
    byte[] stored =
        Objects.requireNonNull(
            db.fetchValue(PRESET_REQUEST.HOLDER_ID_NO, PRESET_REQUEST.ID.eq(id)));
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(typed.idNo());
    assertThat(found.get(bureau, id).holder().maskedIdNo())
        .startsWith("340104********")
        .isNotEqualTo(typed.idNo());
  }

  @Test
  void aRefusedOneIsMendedAndSentAgainWithoutTypingTheNumbersTwice() {
    PresetRequestForm first = PresetRequestCast.form(name);
    UUID id = ask.request(bureau, first);
    decide.refuse(ops, id, 0, "请写明与公章一致的全称。");
    assertThat(found.get(bureau, id).refusal()).contains("公章");
    var mended =
        new PresetRequestForm(
            "UNIT_WITHOUT_CODE",
            "",
            name + "社",
            "340104",
            "",
            "社会组织",
            "",
            "周敏",
            "13900000000",
            "沈青",
            "",
            "",
            "已更正");
    ask.resubmit(bureau, id, 1, mended);
    PresetRequest again = found.get(bureau, id);
    assertThat(again.status()).isEqualTo(PresetRequestState.REQUESTED);
    assertThat(again.body().name()).isEqualTo(name + "社");
    assertThat(again.holder().idNo()).isEqualTo(first.idNo());
    create(id, 2);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> decide.withdraw(bureau, id, 3))
        .satisfies(e -> assertThat(e.refusal().sentence()).contains("已创建", "不能撤回"));
  }

  @Test
  void whatWasTakenBackIsNotMade() {
    UUID id = requests.of(bureau);
    decide.withdraw(bureau, id, 0);
    assertThatThrownBy(() -> create(id, 1)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> create(id, 0)).isInstanceOf(StaleException.class);
  }

  @Test
  void onlyOperationsDecideAndOnlyTheAskingBureauSeesIt() {
    UUID id = requests.of(bureau);
    assertThatThrownBy(() -> decide.refuse(bureau, id, 0, "不行"))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> decide.withdraw(ops, id, 0)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> found.get(cast.bureau("340100"), id))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void theSameBodyIsAskedForOnce() {
    ask.request(bureau, PresetRequestCast.form(name));
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> ask.request(bureau, PresetRequestCast.form(name)))
        .satisfies(e -> assertThat(e.problems().of("name")).contains("已有一条待创建的申请"));
  }

  @Test
  void aBodyThatExistsIsToldAndGetsAFurtherAccountInstead() {
    UUID id = ask.request(bureau, PresetRequestCast.form(name));
    create(id, 0);
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> ask.request(bureau, PresetRequestCast.form(name)))
        .satisfies(e -> assertThat(e.problems().of("name")).contains("已有内置机构增加账号"));
    UUID further = ask.request(bureau, kind("FURTHER", "UNIT", name, "340104", ""));
    create(further, 0);
    assertThat(db.fetchCount(ORGANISATION, ORGANISATION.NAME.eq(name))).isEqualTo(1);
    assertThat(found.get(bureau, further).loginName()).isNotNull();
  }

  @Test
  void unitsOfAGroupShareItsCode() {
    String uscc = Numbers.uscc();
    for (String part : new String[] {"一厂", "二厂"}) {
      UUID id = ask.request(bureau, kind("UNIT_SHARING_CODE", "", name + part, "340104", uscc));
      create(id, 0);
    }
    assertThat(db.fetchCount(ORGANISATION, ORGANISATION.USCC.eq(uscc))).isEqualTo(2);
  }

  @Test
  void aBureauAsksForItsOwnRegionAndForBureausBelowOnly() {
    assertThat(problem(kind("DEPARTMENT", "", name, "340200", ""), "region")).contains("本级或下级");
    assertThat(problem(kind("BUREAU", "", name, "340104", ""), "region")).contains("上一级");
    Actor city = cast.bureau("340100");
    UUID id = ask.request(city, kind("BUREAU", "", name, "340104", ""));
    assertThat(found.get(city, id).body().kind().label()).isEqualTo("人社部门");
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> ask.request(bureau, PresetRequestForm.EMPTY))
        .satisfies(e ->
            assertThat(e.problems().byField())
                .containsOnlyKeys(
                    "kind",
                    "region",
                    "name",
                    "contact",
                    "contactMobile",
                    "holder",
                    "idNo",
                    "mobile"));
  }

  @Test
  void twoOperatorsWhoCreateAtOnceMakeOneAccount() throws Exception {
    UUID id = ask.request(bureau, PresetRequestCast.form(name));
    String one = login();
    String other = login();
    var outcome =
        AtOnce.both(
            () -> create.create(ops, id, 0, one, passwords.next()),
            () -> create.create(ops, id, 0, other, passwords.next()));
    assertThat(outcome).filteredOn(Objects::isNull).hasSize(1);
    assertThat(outcome).filteredOn(Objects::nonNull).allMatch(StaleException.class::isInstance);
    assertThat(db.fetchCount(ORGANISATION, ORGANISATION.NAME.eq(name))).isEqualTo(1);
    assertThat(db.fetchCount(ACCOUNT, ACCOUNT.LOGIN_NAME.in(one, other))).isEqualTo(1);
  }

  private String problem(PresetRequestForm typed, String field) {
    try {
      ask.request(bureau, typed);
      return "";
    } catch (InvalidException e) {
      return String.valueOf(e.problems().of(field));
    }
  }

  private static PresetRequestForm kind(
      String kind, String bodyKind, String name, String region, String uscc) {
    PresetRequestForm form = PresetRequestCast.form(name);
    return new PresetRequestForm(
        kind,
        bodyKind,
        name,
        region,
        uscc,
        form.nature(),
        "",
        form.contact(),
        form.contactMobile(),
        form.holder(),
        form.idNo(),
        form.mobile(),
        "");
  }
}
