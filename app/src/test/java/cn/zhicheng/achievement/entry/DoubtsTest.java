package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.ClaimKind;
import cn.zhicheng.achievement.Doubt;
import cn.zhicheng.achievement.Doubts;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Look;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same number or file of two people is shown to auditors with both places (issue 8). */
@ProductTest
class DoubtsTest {
  @Autowired LibraryCast cast;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired WithdrawEntry withdrawEntry;
  @Autowired VoidEntry voidEntry;
  @Autowired ReturnEntry returnEntry;
  @Autowired EntryStore store;
  @Autowired Doubts doubts;
  @Autowired Pages pages;
  @Autowired Looks looks;
  @Autowired StatementCounter statements;
  @Autowired DSLContext db;

  private Actor unit;
  private Actor wang;
  private Actor li;
  private String number;

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    wang = cast.personOf(unit, "王䶮");
    li = cast.personOf(unit, "李㛃");
    number = "C-" + UUID.randomUUID().toString().substring(0, 23);
  }

  @Test
  void theSameCertificateNumberOfTwoPeopleIsFlaggedWithBothPlaces() {
    UUID first = submit(wang, number);
    UUID second = submit(li, number.toLowerCase(java.util.Locale.ROOT).replace("-", " "));

    Doubt doubt = only(second, unit);
    assertThat(doubt.kind()).isEqualTo(ClaimKind.NUMBER);
    assertThat(doubt.here().label()).isEqualTo("毕业证书编号");
    assertThat(doubt.other())
        .satisfies(o -> assertThat(o.entryId()).isEqualTo(first))
        .satisfies(o -> assertThat(o.person()).isEqualTo("王䶮"))
        .satisfies(o -> assertThat(o.unit()).isEqualTo("合肥市蜀山区教育体育局"))
        .satisfies(o -> assertThat(o.place().label()).isEqualTo("毕业证书编号"));
    assertThat(only(first, unit).other().person()).isEqualTo("李㛃");
  }

  @Test
  void ofPeopleOfOtherUnitsOnlyTheSurnameAndTheUnitAreTold() {
    Actor other = cast.unit("合肥市庐阳区教育体育局");
    Actor zhao = cast.personOf(other, "赵文静");
    submit(zhao, number);
    UUID mine = submit(wang, number);

    assertThat(only(mine, unit).other())
        .satisfies(o -> assertThat(o.person()).isEqualTo("赵**"))
        .satisfies(o -> assertThat(o.title()).isEmpty())
        .satisfies(o -> assertThat(o.unit()).isEqualTo("合肥市庐阳区教育体育局"));
    String page = pages.get(unit, "/achievement-audits/" + mine).text();
    assertThat(page).contains("疑似重复：编号相同", "赵**", "合肥市庐阳区教育体育局").doesNotContain("赵文静");
    assertThat(looks.of(zhao.person(), null).rows()).isEmpty();
  }

  @Test
  void whoIsNamedInADoubtIsToldOfTheLook() {
    submit(wang, number);
    UUID second = submit(li, number);
    pages.get(unit, "/achievement-audits/" + second);
    assertThat(looks.of(wang.person(), null).rows())
        .extracting(Look::subjectName)
        .singleElement()
        .asString()
        .contains("学历学位");
  }

  @Test
  void theSameFileOfTwoPeopleAsksWhetherTheyWorkedTogether() {
    EntryForm one = cast.education(wang, Map.of("certNo", number));
    EntryForm two = cast.education(li, Map.of("certNo", number + "X"));
    String content = UUID.randomUUID().toString().replace("-", "").repeat(2);
    for (EntryForm form : List.of(one, two)) {
      db.update(DOCUMENT)
          .set(DOCUMENT.SHA256, content)
          .where(DOCUMENT.ID.in(form.allFiles()))
          .execute();
    }
    submit(wang, one);
    UUID second = submit(li, two);

    assertThat(only(second, unit).kind()).isEqualTo(ClaimKind.FILE);
    assertThat(pages.get(unit, "/achievement-audits/" + second).text())
        .contains("附件相同", "请核实是否为合作成果", "王䶮");
    assertThat(pages.get(li, "/library/entries/" + second).text()).doesNotContain("疑似重复", "王䶮");
  }

  @Test
  void onesOwnRepetitionIsAHint() {
    UUID first = submit(wang, number);
    UUID second = submit(wang, number);

    assertThat(doubts.of(second, unit.organisation())).noneMatch(Doubt::between);
    assertThat(pages.get(unit, "/achievement-audits/" + second).text())
        .contains("本人重复使用")
        .doesNotContain("疑似重复");
    var own = pages.get(wang, "/library/entries/" + second);
    assertThat(own.text()).contains("毕业证书编号与您的另一条业绩相同，请核对是否重复录入");
    assertThat(own.has("a[href=/library/entries/" + first + "]")).isTrue();
  }

  @Test
  void whatWasTakenBackOrFoundFalseIsNoDoubtAnyMore() {
    UUID first = submit(wang, number);
    UUID second = submit(li, number);
    withdrawEntry.withdraw(wang, first, version(wang, first));
    assertThat(between(second)).isEmpty();

    submitEntry.submit(wang, first, version(wang, first));
    assertThat(between(second)).hasSize(1);
    returnEntry.giveBack(unit, first, version(wang, first), "请核对编号");
    assertThat(between(second)).hasSize(1);
    EntryForm right = cast.education(wang, Map.of("certNo", number + "9"));
    saveEntry.save(wang, new EntryDraft(first, version(wang, first), "", right));
    submitEntry.submit(wang, first, version(wang, first));
    assertThat(between(second)).isEmpty();

    UUID third = submit(wang, number);
    voidEntry.declareVoid(unit, third, version(wang, third), "证书系伪造");
    assertThat(between(second)).isEmpty();
  }

  @Test
  void theListMarksAndFindsThem() {
    submit(wang, number + "1");
    UUID one = submit(wang, number);
    submit(li, number);
    var list = pages.get(unit, "/achievement-audits");
    assertThat(list.page().select("tbody tr")).hasSize(3);
    assertThat(list.page().select("tbody tr:contains(疑似重复)")).hasSize(2);
    var found = pages.get(unit, "/achievement-audits?doubts=true");
    assertThat(found.page().select("tbody tr")).hasSize(2);
    statements.take();
    pages.get(unit, "/achievement-audits/" + one);
    assertThat(statements.take()).isLessThanOrEqualTo(8);
  }

  private List<Doubt> between(UUID entry) {
    return doubts.of(entry, unit.organisation()).stream().filter(Doubt::between).toList();
  }

  private Doubt only(UUID entry, Actor viewer) {
    return doubts.of(entry, viewer.organisation()).stream()
        .filter(Doubt::between)
        .reduce((one, other) -> {
          throw new AssertionError("More than one doubt: " + one + other);
        })
        .orElseThrow();
  }

  /** Each with a file of its own. */
  private UUID submit(Actor person, String certNo) {
    EntryForm form = cast.education(person, Map.of("certNo", certNo));
    db.update(DOCUMENT)
        .set(DOCUMENT.SHA256, UUID.randomUUID().toString().replace("-", "").repeat(2))
        .where(DOCUMENT.ID.in(form.allFiles()))
        .execute();
    return submit(person, form);
  }

  private UUID submit(Actor person, EntryForm form) {
    Pick draft = saveEntry.save(person, EntryDraft.fresh("EDUCATION", form));
    submitEntry.submit(person, draft.id(), draft.version());
    return draft.id();
  }

  private int version(Actor person, UUID id) {
    return store.ofPerson(person.person(), id).version();
  }
}
