package cn.zhicheng.seal;

import java.io.ByteArrayOutputStream;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Div;

/** An OFD with one frame on one page. */
final class SampleOfd {
  private SampleOfd() {}

  static byte[] made() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var document = new OFDDoc(out)) {
      document.add(new Div<>(100d, 100d).setBorder(1d));
    }
    return out.toByteArray();
  }
}
