package cn.zhicheng.certificate.verify;

import java.text.Normalizer;

/** Names as people type them: with any of the dots, radicals and spaces input methods produce. */
final class HolderName {
  private HolderName() {}

  static boolean same(String typed, String name) {
    return tidy(typed).equals(tidy(name));
  }

  private static String tidy(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Cf}]", "")
        .replaceAll("[•・‧∙⋅.]", "·");
  }
}
