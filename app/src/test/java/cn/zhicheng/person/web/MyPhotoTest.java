package cn.zhicheng.person.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.person.People;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.Pages.Answer;
import cn.zhicheng.testing.ProductTest;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** 「个人中心」→「电子照片」 (FAQ-P55, P56). */
@ProductTest
class MyPhotoTest {
  private static final byte[] NOTHING = new byte[0];
  @Autowired PeopleCast cast;
  @Autowired Pages pages;
  @Autowired People people;
  @Autowired Documents documents;

  private Actor person;

  @BeforeEach
  void somebody() {
    person = cast.unbound("王䶮");
  }

  private Answer send(int version, byte[] chosen, byte[] taken, String crop) {
    return pages.answer(
        multipart("/me/photo")
            .file(new MockMultipartFile("photo", name(chosen), null, chosen))
            .file(new MockMultipartFile("photo", name(taken), null, taken))
            .param("version", String.valueOf(version))
            .param("crop", crop)
            .with(csrf())
            .with(SignedOn.as(person)));
  }

  private static String name(byte[] content) {
    return content.length == 0 ? "" : "证件照.jpg";
  }

  private UUID stored() {
    return Objects.requireNonNull(people.get(person.person()).photoId());
  }

  @Test
  void theLimitsStandBeforeTheFieldAndPhonesMayTakeOne() {
    var page = pages.get(person, "/me/photo");
    assertThat(page.text()).contains("10 MB", "413×626", "200 像素", "免冠正面", "底色没有要求");
    assertThat(page.has("form[enctype=multipart/form-data] input[type=file][capture]")).isTrue();
    assertThat(page.has("img.id-photo")).isFalse();
  }

  @Test
  void withoutScriptTheMiddleIsTakenAndTheProfileShowsIt() throws Exception {
    assertThat(send(0, SampleFiles.jpeg(900, 900), NOTHING, "").status()).isEqualTo(303);
    var image = ImageIO.read(new ByteArrayInputStream(documents.bytes(stored())));
    assertThat(image.getWidth()).isEqualTo(413);
    assertThat(image.getHeight()).isEqualTo(626);
    var page = pages.get(person, "/me");
    assertThat(page.page().select("img.id-photo").attr("src")).isEqualTo("/documents/" + stored());
    assertThat(page.text()).contains("更换照片", "更换电子照片");
  }

  @Test
  void thePictureOfTheCameraFieldCountsWhereNoFileWasChosen() {
    assertThat(send(0, NOTHING, SampleFiles.jpeg(600, 900), "0.1,0.1,0.8,0.8").status())
        .isEqualTo(303);
    assertThat(stored()).isNotNull();
  }

  @Test
  void nothingChosenIsToldBesideTheField() {
    Answer answer = send(0, NOTHING, NOTHING, "");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".field-error").text()).contains("请选择文件");
  }

  @Test
  void aLateWindowIsToldAndChangesNothing() {
    send(0, SampleFiles.jpeg(600, 900), NOTHING, "");
    UUID first = stored();
    Answer late = send(0, SampleFiles.jpeg(700, 900), NOTHING, "");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.page().select("[role=alert]").text()).contains("另一个窗口");
    assertThat(stored()).isEqualTo(first);
  }
}
