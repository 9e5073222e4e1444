package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Every file is saved under its Chinese name, and kept by no cache. */
class FileAnswerTest {
  @Test
  void aFileIsSavedUnderItsNameAndNotKept() {
    var answer = FileAnswer.pdf("材料清单.pdf", new byte[] {1});
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
    assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
    assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("材料清单.pdf");
    assertThat(FileAnswer.xlsx("名单.xlsx").getContentType())
        .hasToString("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }
}
