package cn.zhicheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** XML of strangers is read within limits, and reaches for nothing. */
class SafeXmlTest {
  private static byte[] xml(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void namesAreFoundWhateverTheirPrefix() throws IOException {
    Element root = SafeXml.root(xml("<o:A xmlns:o='u'><o:B><o:C> one </o:C></o:B><o:C/></o:A>"));
    assertThat(SafeXml.children(root)).hasSize(2);
    assertThat(SafeXml.children(root, "C")).hasSize(1);
    assertThat(SafeXml.all(root, "C")).hasSize(2);
    assertThat(SafeXml.text(root, "C")).isEmpty();
    assertThat(SafeXml.textBelow(root, "C")).isEqualTo("one");
    assertThat(SafeXml.textBelow(root, "D")).isEmpty();
  }

  @Test
  void documentTypesAndLongOrBrokenXmlAreRefused() {
    assertThatThrownBy(() -> SafeXml.root(xml("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> SafeXml.root(xml("<a>"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> SafeXml.root(xml("<a></a>"), 6))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("more than 6");
  }
}
