package cn.zhicheng.document;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.testing.ProductTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.unit.DataSize;

@ProductTest
class DocumentAccessTest {
  /** Stands for another module that lets officials of one organisation read a document. */
  @TestConfiguration
  static class AnotherModule {
    static final Set<UUID> SHOWN = ConcurrentHashMap.newKeySet();

    @Bean
    DocumentAccess shownToOfficials() {
      return (actor, id) -> actor.role() == Role.BUREAU && SHOWN.contains(id);
    }
  }

  @Autowired Documents documents;
  @Autowired DSLContext db;
  @Autowired MockMvc web;

  private Actor person() {
    UUID id = Ids.next();
    db.insertInto(PERSON)
        .set(PERSON.ID, id)
        .set(PERSON.NAME, "王䶮")
        .set(PERSON.ID_TYPE, "ID_CARD")
        .set(PERSON.ID_NO, new byte[] {1})
        .set(PERSON.ID_NO_INDEX, id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .set(PERSON.SEX, "男")
        .set(PERSON.BIRTH_DATE, LocalDate.of(1988, 2, 29))
        .set(PERSON.MOBILE, new byte[] {1})
        .execute();
    return SignedOn.applicant(id, "王䶮");
  }

  private Actor official(Role role) {
    UUID id = Ids.next();
    db.insertInto(ORGANISATION)
        .set(ORGANISATION.ID, id)
        .set(ORGANISATION.KIND, role == Role.UNIT ? "UNIT" : "BUREAU")
        .set(ORGANISATION.ORIGIN, "PRESET")
        .set(ORGANISATION.NAME, "蜀山区某单位")
        .set(ORGANISATION.REGION_CODE, "340104")
        .execute();
    return SignedOn.official(role, id, "蜀山区某单位");
  }

  private static MockMultipartFile pdf(String name) {
    return new MockMultipartFile("proof", name, "text/html", SampleFiles.pdf(2));
  }

  @Test
  void aPictureIsFittedToThePreviewAndAPdfShownAsItIs() throws Exception {
    Actor owner = person();
    var picture = new MockMultipartFile("proof", "证书.jpg", null, SampleFiles.jpeg(900, 600));
    String path = "/documents/" + documents.store(owner, picture).id();
    web.perform(get(path + "/view").with(SignedOn.as(owner)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("src=\"" + path + "\"")))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
        .andExpect(header().doesNotExist("Link"));
    web.perform(get(path + "/view").with(SignedOn.as(person()))).andExpect(status().isNotFound());
    String paper = "/documents/" + documents.store(owner, pdf("学历证书.pdf")).id();
    web.perform(get(paper + "/view").with(SignedOn.as(owner)))
        .andExpect(header().string("Location", paper));
  }

  @Test
  void theOwnerSeesTheFileAsItIs() throws Exception {
    Actor owner = person();
    StoredDocument stored = documents.store(owner, pdf("学历 证书.pdf"));
    web.perform(get("/documents/" + stored.id()).with(SignedOn.as(owner)))
        .andExpect(status().isOk())
        .andExpect(content().bytes(documents.bytes(stored.id())))
        .andExpect(header().string("Content-Type", "application/pdf"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("ETag", "\"" + stored.sha256() + "\""))
        .andExpect(header().string("Cache-Control", "no-cache, private"))
        .andExpect(result -> {
          String disposition =
              String.valueOf(result.getResponse().getHeader("Content-Disposition"));
          assertThat(disposition)
              .startsWith("inline;")
              .contains("filename*=UTF-8''%E5%AD%A6%E5%8E%86%20%E8%AF%81%E4%B9%A6.pdf");
          assertThat(result.getResponse().getHeaders("Content-Security-Policy"))
              .singleElement()
              .asString()
              .startsWith("default-src 'none'");
        });
  }

  @Test
  void picturesAreShownInASandbox() throws Exception {
    Actor owner = official(Role.UNIT);
    var file = new MockMultipartFile("photo", "a.png", null, SampleFiles.png(600, 900));
    StoredDocument photo = documents.storePhoto(owner, file, null);
    assertThat(photo.mime()).isEqualTo("image/jpeg");
    web.perform(get("/documents/" + photo.id()).with(SignedOn.as(owner)))
        .andExpect(header().string("Content-Type", "image/jpeg"))
        .andExpect(result ->
            assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                .contains("sandbox"));
  }

  @Test
  void theSameFileIsNotSentTwice() throws Exception {
    Actor owner = person();
    StoredDocument stored = documents.store(owner, pdf("a.pdf"));
    web.perform(
            get("/documents/" + stored.id())
                .header("If-None-Match", "\"" + stored.sha256() + "\"")
                .with(SignedOn.as(owner)))
        .andExpect(status().isNotModified())
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
        .andExpect(content().bytes(new byte[0]));
  }

  @Test
  void strangersFindNothing() throws Exception {
    StoredDocument ofPerson = documents.store(person(), pdf("a.pdf"));
    StoredDocument ofUnit = documents.store(official(Role.UNIT), pdf("b.pdf"));
    for (StoredDocument document : List.of(ofPerson, ofUnit)) {
      for (Actor stranger : List.of(person(), official(Role.UNIT), official(Role.BUREAU))) {
        web.perform(
                get("/documents/" + document.id())
                    .header("If-None-Match", "\"" + document.sha256() + "\"")
                    .with(SignedOn.as(stranger)))
            .andExpect(status().isNotFound());
      }
    }
    web.perform(get("/documents/" + Ids.next()).with(SignedOn.as(person())))
        .andExpect(status().isNotFound());
    web.perform(get("/documents/" + ofPerson.id())).andExpect(status().is3xxRedirection());
  }

  @Test
  void anotherModuleMayLetSomebodyRead() throws Exception {
    StoredDocument stored = documents.store(person(), pdf("a.pdf"));
    AnotherModule.SHOWN.add(stored.id());
    web.perform(get("/documents/" + stored.id()).with(SignedOn.as(official(Role.BUREAU))))
        .andExpect(status().isOk());
    web.perform(get("/documents/" + stored.id()).with(SignedOn.as(official(Role.UNIT))))
        .andExpect(status().isNotFound());
  }

  @Test
  void onlyTheOwnerMayAttachADocument() {
    Actor owner = person();
    Actor unit = official(Role.UNIT);
    UUID first = documents.store(owner, pdf("a.pdf")).id();
    UUID second = documents.store(unit, pdf("b.pdf")).id();
    documents.requireOwn(owner, List.of(first, first));
    documents.requireOwn(unit, List.of(second));
    documents.requireOwn(owner, List.of());
    assertThatThrownBy(() -> documents.requireOwn(owner, List.of(first, second)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> documents.requireOwn(unit, List.of(first)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void severalFilesAreKeptAllOrNone() {
    Actor owner = person();
    var untouched = new MockMultipartFile("proof", "", null, new byte[0]);
    var one = new MockMultipartFile("proof", "一.pdf", null, SampleFiles.pdf(1));
    var two = new MockMultipartFile("proof", "二.pdf", null, SampleFiles.pdf(2));
    List<StoredDocument> kept = documents.storeAll(owner, List.of(one, untouched, two));
    assertThat(kept).extracting(StoredDocument::pages).containsExactly(1, 2);
    assertThat(documents.describe(kept.stream().map(StoredDocument::id).toList())).hasSize(2);

    var again = new MockMultipartFile("proof", "三.jpg", null, SampleFiles.jpeg(200, 200));
    var twin = new MockMultipartFile("proof", "四.jpg", null, SampleFiles.jpeg(200, 200));
    var wrong = new MockMultipartFile("proof", "五.txt", null, new byte[] {65, 66});
    InvalidException refused =
        catchThrowableOfType(
            InvalidException.class, () -> documents.storeAll(owner, List.of(again, twin, wrong)));
    assertThat(refused.problems().of("proof"))
        .contains("「四.jpg」与「三.jpg」的内容相同")
        .contains("「五.txt」的内容不是 jpg");
  }

  @Test
  void aMissingFileIsToldByItsField() {
    var nothing = new MockMultipartFile("sheet", "", null, new byte[0]);
    InvalidException refused =
        catchThrowableOfType(InvalidException.class, () -> documents.store(person(), nothing));
    assertThat(refused.problems().of("sheet")).isEqualTo("请选择文件。");
  }

  @Test
  void theLimitTheErrorPageNamesIsTheOneThatIsChecked(
      @Value("${zhicheng.file-limit}") DataSize named) {
    assertThat(named.toBytes()).isEqualTo(Documents.MAX_BYTES);
  }
}
