package cn.zhicheng.achievement.entry;

import static cn.zhicheng.identity.SignedOn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogueFixture;
import cn.zhicheng.achievement.EntryRow;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.EntrySamples;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.achievement.Table;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.ProductTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A category is one file: whatever it is, an entry of it goes from draft to the application. */
@ProductTest
class EveryCategoryLivesItsWholeLifeTest {
  private static final int ROWS = 3;

  @Autowired LibraryCast cast;
  @Autowired SaveEntry saveEntry;
  @Autowired AddRow addRow;
  @Autowired SubmitEntry submitEntry;
  @Autowired ReturnEntry returnEntry;
  @Autowired ApproveEntry approveEntry;
  @Autowired EntryStore store;
  @Autowired Library library;
  @Autowired MockMvc mvc;

  private Actor unit;
  private Actor wang;

  /** All that people enter themselves. */
  static Stream<String> categories() {
    return CategoryCatalogueFixture.all().stream()
        .filter(category -> !category.byCommittee())
        .map(Category::code);
  }

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    wang = cast.personOf(unit, "王䶮");
  }

  @ParameterizedTest
  @MethodSource("categories")
  void anEntryIsDraftedSubmittedReturnedImprovedApprovedAndUsable(String code) throws Exception {
    Category category = offered(code);
    Pick draft = saveEntry.save(wang, EntryDraft.fresh(category.code(), whole(category)));
    Pick filled = rows(category, draft);
    seen(category, page(wang, "/library/entries/" + filled.id()));

    submitEntry.submit(wang, filled.id(), filled.version());
    seen(category, page(unit, "/achievement-audits/" + filled.id()));
    returnEntry.giveBack(unit, filled.id(), version(filled), "请核对后再提交。");
    submitEntry.submit(wang, filled.id(), version(filled));
    approveEntry.approve(unit, filled.id(), version(filled), "");

    ApprovedEntry usable =
        library.approved(wang.person()).stream()
            .filter(entry -> entry.id().equals(filled.id()))
            .findFirst()
            .orElseThrow();
    assertThat(usable.title()).isNotBlank();
    assertThat(usable.files()).hasSameSizeAs(category.slots());
    var copied = new LinkedHashMap<>(usable.payload());
    Table table = category.table();
    if (table != null) {
      assertThat((List<?>) copied.remove(table.key())).hasSize(ROWS);
    }
    assertThat(copied).isEqualTo(store.ofPerson(wang.person(), draft.id()).payload());
  }

  @ParameterizedTest
  @MethodSource("categories")
  void whatIsMissingKeepsItWithItsPerson(String code) {
    Category category = offered(code);
    Pick empty = saveEntry.save(wang, EntryDraft.fresh(category.code(), EntryForm.EMPTY));
    Stream<String> fields =
        category.fields().stream()
            .filter(field -> field.required() && field.shownWhen() == null)
            .map(Field::key);
    Stream<String> files =
        category.slots().stream().filter(Slot::required).map(slot -> "file." + slot.key());

    assertThatThrownBy(() -> submitEntry.submit(wang, empty.id(), empty.version()))
        .isInstanceOfSatisfying(
            InvalidException.class,
            told ->
                assertThat(told.problems().byField())
                    .containsKeys(Stream.concat(fields, files).toArray(String[]::new)));
  }

  @Test
  void whatTheCommitteeEntersOffersNothingToAdd() {
    offered("LESSON_DEFENCE");
    assertThatThrownBy(
            () -> saveEntry.save(wang, EntryDraft.fresh("LESSON_DEFENCE", EntryForm.EMPTY)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("由评委会录入");
  }

  /** The category, with the person in one of its series. */
  private Category offered(String code) {
    Category category = CategoryCatalogueFixture.category(code);
    if (!category.series().isEmpty()) {
      cast.inSeries(wang, category.series().getFirst());
    }
    return category;
  }

  private EntryForm whole(Category category) {
    String other = "论文：论文题目样例";
    if (category.fields().stream().anyMatch(field -> field.type().name().equals("ENTRY"))) {
      Category paper = CategoryCatalogueFixture.category("PAPER");
      saveEntry.save(wang, EntryDraft.fresh("PAPER", whole(paper)));
    }
    var files = new LinkedHashMap<String, List<UUID>>();
    category.slots().forEach(slot -> files.put(slot.key(), List.of(file(slot))));
    return new EntryForm(EntrySamples.values(category, other), files);
  }

  private UUID file(Slot slot) {
    return cast.file(wang, slot.label() + ".pdf");
  }

  private Pick rows(Category category, Pick draft) {
    Table table = category.table();
    int version = draft.version();
    for (int i = 1; table != null && i <= ROWS; i++) {
      addRow.add(wang, draft.id(), version++, EntrySamples.row(table, i));
    }
    return new Pick(draft.id(), version);
  }

  private int version(Pick pick) {
    return store.ofPerson(wang.person(), pick.id()).version();
  }

  /** Every field that says something, and every file, is there in words. */
  private void seen(Category category, Document page) {
    Map<String, Object> payload =
        new EntryValidator(CategoryCatalogueFixture.CHOICES)
            .check(
                category,
                new EntryForm(EntrySamples.values(category, "论文：论文题目样例"), Map.of()),
                Strictness.DRAFT,
                java.time.LocalDate.now())
            .payload();
    for (EntryRow row : EntryRows.of(category, payload)) {
      assertThat(page.text()).contains(row.label()).contains(row.value());
    }
    category.slots().forEach(slot -> assertThat(page.text()).contains(slot.label()));
  }

  private Document page(Actor actor, String path) throws Exception {
    return Jsoup.parse(
        mvc.perform(get(path).with(as(actor))).andReturn().getResponse().getContentAsString());
  }
}
