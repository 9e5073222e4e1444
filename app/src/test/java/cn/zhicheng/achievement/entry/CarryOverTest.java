package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Entries keep the version they were written under, until their person asks for the new one. */
@ProductTest
class CarryOverTest {
  @Autowired LibraryCast cast;
  @Autowired SaveEntry saveEntry;
  @Autowired EntryStore store;
  @Autowired EntryFiles files;
  @Autowired Pages pages;
  @Autowired DSLContext db;

  @Test
  void anOldDraftIsOfferedTheNewFormAndBringsItsContentAlong() {
    Actor wang = cast.personOf(cast.unit("合肥市蜀山区教育体育局"), "王䶮");
    var cover = cast.file(wang, "封面.pdf");
    var form =
        new EntryForm(
            Map.of("title", "大单元教学", "journal", "江淮教育研究", "issue", "2024 年第 5 期"),
            Map.of("cover", List.of(cover)));
    Pick saved = saveEntry.save(wang, EntryDraft.fresh("PAPER", form));
    db.update(ACHIEVEMENT_ENTRY)
        .set(ACHIEVEMENT_ENTRY.CATEGORY_VERSION, 1)
        .where(ACHIEVEMENT_ENTRY.ID.eq(saved.id()))
        .execute();
    String path = "/library/entries/" + saved.id();
    assertThat(pages.get(wang, path + "/edit").text()).contains("改用新版");

    var carried = pages.post(wang, path + "/carry-over", Map.of("version", "" + saved.version()));
    assertThat(carried.location()).isEqualTo(path + "/edit");

    LibraryEntry entry = store.ofPerson(wang.person(), saved.id());
    assertThat(entry.categoryVersion()).isEqualTo(2);
    assertThat(entry.payload()).containsEntry("title", "大单元教学").containsEntry("journal", "江淮教育研究");
    assertThat(files.bySlot(saved.id())).isEqualTo(Map.of("cover", List.of(cover)));
    assertThat(pages.get(wang, path + "/edit").text()).doesNotContain("改用新版");
    assertThat(
            pages
                .post(wang, path + "/carry-over", Map.of("version", "" + saved.version()))
                .status())
        .isEqualTo(409);
  }
}
