package cn.zhicheng.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.Archival;
import org.junit.jupiter.api.Test;

/** The form can be kept for good: PDF/A-2b by the reference validator. */
class ArchivalFormTest {
  @Test
  void theFullFormIsPdfA() throws Exception {
    assertThat(Archival.failures(FormPrinter.print(SampleForms.full()))).isEmpty();
  }

  @Test
  void theFormOfAPersonWhoEnteredNothingIsPdfA() throws Exception {
    assertThat(Archival.failures(FormPrinter.print(SampleForms.minimal()))).isEmpty();
  }
}
