package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.achievement.CaseRows;
import cn.zhicheng.achievement.CategoryCatalogueFixture;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 病案列表 of 论文(卫生): rows of an own draft, one by one (FAQ-P25). */
@ProductTest
class CaseRowsTest {
  @Autowired LibraryCast cast;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired ApproveEntry approveEntry;
  @Autowired AddRow addRow;
  @Autowired ChangeRow changeRow;
  @Autowired RemoveRow removeRow;
  @Autowired RowStore rows;
  @Autowired EntryStore store;
  @Autowired Library library;

  private Actor unit;
  private Actor doctor;
  private UUID id;

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市望湖医院");
    doctor = cast.inSeries(cast.personOf(unit, "萧文彬"), "04");
    var form =
        new EntryForm(
            Map.of(
                "title", "急性心肌梗死救治流程的改进",
                "specialty", "心血管内科",
                "words", "6000",
                "completedOn", "2025-06-01"),
            Map.of("text", List.of(cast.file(doctor, "综述.pdf"))));
    id = saveEntry.save(doctor, EntryDraft.fresh("SURVEY_HEALTH", form)).id();
  }

  private int version() {
    return store.ofPerson(doctor.person(), id).version();
  }

  private int add(String recordNo) {
    return addRow.add(doctor, id, version(), CaseRows.of(recordNo));
  }

  @Test
  void rowsAreCountedAndKeepTheirNumbers() {
    assertThat(add("B001")).isEqualTo(1);
    assertThat(add("B002")).isEqualTo(2);
    assertThat(add("B003")).isEqualTo(3);
    removeRow.remove(doctor, id, version(), 2);
    assertThat(add("B004")).isEqualTo(4);

    assertThat(rows.of(id)).extracting(TableRow::no).containsExactly(1, 3, 4);
    assertThat(rows.page(id, "b003", null, 10).rows()).extracting(TableRow::no).containsExactly(3);
    assertThat(rows.page(id, "100%_", null, 10).rows()).isEmpty();
  }

  @Test
  void everythingWrongWithARowIsToldAtOnce() {
    var typed =
        CaseRows.of(
            "B001",
            Map.of(
                "patientAge", "130",
                "admittedOn", "2024-13-40",
                "icd10", "21.0",
                "caseType", "手术",
                "role", "院长"));

    assertThatThrownBy(() -> addRow.add(doctor, id, version(), typed))
        .isInstanceOfSatisfying(
            InvalidException.class,
            e ->
                assertThat(e.problems().byField().keySet())
                    .containsExactly("patientAge", "admittedOn", "icd10", "operation", "role"));
    assertThat(rows.count(id)).isZero();
  }

  @Test
  void theSameStayIsEnteredOnce() {
    add("B001");
    assertThatThrownBy(() -> add("B001"))
        .isInstanceOf(InvalidException.class)
        .hasMessageContaining("与第 1 条重复");
    addRow.add(doctor, id, version(), CaseRows.of("B001", Map.of("admissionNo", "2")));
    assertThatThrownBy(() -> changeRow.change(doctor, id, version(), 2, CaseRows.of("B001")))
        .isInstanceOf(InvalidException.class);
    changeRow.change(doctor, id, version(), 1, CaseRows.of("B001", Map.of("ward", "急诊科")));

    assertThat(rows.one(id, 1).payload()).containsEntry("ward", "急诊科");
  }

  @Test
  void aSubmittedListIsLockedAndTravelsIntoTheSnapshot() {
    add("B001");
    add("B002");
    submitEntry.submit(doctor, id, version());
    assertThatThrownBy(() -> add("B003")).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> removeRow.remove(doctor, id, version(), 1))
        .isInstanceOf(RefusedException.class);

    approveEntry.approve(unit, id, version(), "");
    var approved = library.approved(doctor.person()).getFirst();
    var category = CategoryCatalogueFixture.category("SURVEY_HEALTH");
    Table table = java.util.Objects.requireNonNull(category.table());
    assertThat(EntryRows.nested(table, approved.payload()))
        .extracting(row -> row.get("recordNo"))
        .containsExactly("B001", "B002");
    assertThat(EntryRows.of(category, approved.payload()))
        .extracting(row -> row.label())
        .contains("病案 1", "病案 2");
  }

  @Test
  void anOldPageAndSomebodyElseChangeNothing() {
    add("B001");
    assertThatThrownBy(() -> addRow.add(doctor, id, 0, CaseRows.of("B002")))
        .isInstanceOf(StaleException.class);
    Actor other = cast.inSeries(cast.personOf(unit, "冯珂"), "04");
    assertThatThrownBy(() -> removeRow.remove(other, id, version(), 1))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> removeRow.remove(doctor, id, version(), 9))
        .isInstanceOf(NotFoundException.class);
    assertThat(rows.count(id)).isEqualTo(1);
  }

  @Test
  void twoRowsAtTheSameMomentNeverShareANumber() throws Exception {
    int version = version();
    var outcome =
        AtOnce.both(
            () -> addRow.add(doctor, id, version, CaseRows.of("B001")),
            () -> addRow.add(doctor, id, version, CaseRows.of("B002")));

    assertThat(outcome).filteredOn(java.util.Objects::isNull).hasSize(1);
    assertThat(rows.of(id)).hasSize(1);
  }
}
