package cn.zhicheng.document;

import static cn.zhicheng.schema.Tables.DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** FAQ-P42: every kind is shown in the browser, and what can't be is said, never left blank. */
@ProductTest
class DocumentViewTest {
  @Autowired Documents documents;
  @Autowired Cast cast;
  @Autowired Pages pages;
  @Autowired MockMvc mvc;
  @Autowired DSLContext db;

  private Actor owner;

  @BeforeEach
  void somebody() {
    owner = cast.story().applicant();
  }

  private MockHttpServletResponse get(String path) throws Exception {
    return mvc.perform(MockMvcRequestBuilders.get(path).with(SignedOn.as(owner)))
        .andReturn()
        .getResponse();
  }

  private String stored(String name, byte[] content) {
    return "/documents/" + documents.store(owner, name, content).id();
  }

  @Test
  void aConvertedFileIsShownWithItsOriginalBeside() throws Exception {
    String path = stored("证书.ofd", SampleArchives.ofd("电子证照"));
    var page = pages.get(owner, path + "/view");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().select("iframe").attr("src")).isEqualTo(path + "/preview");
    assertThat(page.page().select("a[download]").attr("href")).isEqualTo(path);
    assertThat(page.text()).contains("证书.ofd", "以原文件为准");
    MockHttpServletResponse preview = get(path + "/preview");
    assertThat(preview.getContentType()).isEqualTo("application/pdf");
    assertThat(preview.getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    assertThat(preview.getHeader("Content-Security-Policy")).contains("default-src 'none'");
  }

  @Test
  void theOriginalIsSavedNotOpened() throws Exception {
    byte[] docx = SampleArchives.docx("正文");
    MockHttpServletResponse original = get(stored("总结.docx", docx));
    assertThat(original.getHeader("Content-Disposition")).startsWith("attachment;");
    assertThat(original.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(original.getHeader("Content-Security-Policy")).contains("sandbox");
    assertThat(original.getContentAsByteArray()).isEqualTo(docx);
  }

  @Test
  void onlyConvertedFilesHaveAPreview() throws Exception {
    assertThat(get(stored("a.pdf", SampleFiles.pdf(1)) + "/preview").getStatus()).isEqualTo(404);
  }

  @Test
  void strangersFindNoPreviewEither() {
    String path = stored("证书.ofd", SampleArchives.ofd("甲"));
    Actor stranger = cast.story().applicant();
    for (String way : new String[] {"", "/view", "/preview"}) {
      assertThat(pages.get(stranger, path + way).status()).as(way).isEqualTo(404);
    }
  }

  @Test
  void aFileLostOnDiskIsSaid() {
    StoredDocument document = documents.store(owner, "a.pdf", SampleFiles.pdf(7));
    db.update(DOCUMENT)
        .set(DOCUMENT.SHA256, "0".repeat(64))
        .where(DOCUMENT.ID.eq(document.id()))
        .execute();
    var page = pages.get(owner, "/documents/" + document.id() + "/view");
    assertThat(page.status()).isEqualTo(500);
    assertThat(page.text()).contains("a.pdf", "已损坏或丢失", "系统运维");
  }
}
