package cn.zhicheng.certificate.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.seal.Archive;
import cn.zhicheng.seal.CheckFile;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.Pages.Answer;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The file that is handed out proves itself: made once, signed, and told from any other. */
@ProductTest
class SignedCertificateTest {
  @Autowired CertificateCast cast;
  @Autowired CertificateFiles files;
  @Autowired CheckFile check;
  @Autowired Pages pages;
  private Actor province;
  private Cast.Story story;
  private Certificate certificate;

  @BeforeEach
  void aCertificate() {
    province = cast.province();
    story = cast.accepted();
    certificate = cast.issued(province, story);
  }

  private byte[] file(Actor actor, CertificateFormat format) {
    return files.of(actor, certificate.id(), format).content();
  }

  private Answer drop(byte[] content) {
    int from = new Random().nextInt(250);
    return pages.answer(
        MockMvcRequestBuilders.multipart("/verify/file")
            .file(new MockMultipartFile("file", "证书", null, content))
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .with(request -> {
              request.setRemoteAddr("10.77.%d.%d".formatted(from, new Random().nextInt(250)));
              return request;
            }));
  }

  @ParameterizedTest
  @EnumSource
  void theSameSignedBytesGoOutToEverybody(CertificateFormat format) {
    byte[] first = file(story.applicant(), format);
    assertThat(check.check(first).valid()).isTrue();
    assertThat(file(province, format)).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource
  void aDroppedFileIsToldFromAChangedOne(CertificateFormat format) {
    byte[] content = file(story.applicant(), format);
    assertThat(drop(content).text()).contains("有效", certificate.number(), "王＊");
    assertThat(pages.get(story.applicant(), "/my-certificates/" + certificate.id()).text())
        .contains("上传证书文件");
    byte[] changed = content.clone();
    changed[changed.length / 2] ^= 1;
    assertThat(drop(changed).text())
        .containsAnyOf("文件被改动过", "不能识别这个文件")
        .doesNotContain(certificate.number());
    assertThat(drop("只是文字".getBytes(UTF_8)).text()).contains("不能识别这个文件");
    assertThat(drop(new byte[0]).text()).contains("请选择证书文件");
  }

  @Test
  void oneByteOfThePdfOrOneLetterOfTheOfdIsSaidToBeAChange() throws Exception {
    byte[] pdf = file(story.applicant(), CertificateFormat.PDF);
    pdf[pdf.length / 3] ^= 1;
    assertThat(drop(pdf).text()).contains("文件被改动过").doesNotContain(certificate.number());
    Map<String, byte[]> parts = Archive.unpack(file(story.applicant(), CertificateFormat.OFD));
    assertThat(parts).containsKey("Doc_0/Signs/Sign_0/Seal.esl");
    parts.computeIfPresent(
        "Doc_0/Pages/Page_0/Content.xml",
        (name, xml) -> new String(xml, UTF_8).replace("高级教师", "特级教师").getBytes(UTF_8));
    assertThat(drop(Archive.pack(parts)).text())
        .contains("文件被改动过")
        .doesNotContain(certificate.number());
  }
}
