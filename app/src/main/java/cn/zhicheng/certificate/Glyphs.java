package cn.zhicheng.certificate;

import cn.zhicheng.form.print.FormFonts;
import cn.zhicheng.form.print.MissingGlyph;
import cn.zhicheng.shared.Verdict;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A certificate never shows a stand-in for a character of somebody's name. */
@Component
class Glyphs {
  private final FormFonts fonts;

  Glyphs(FormFonts fonts) {
    this.fonts = fonts;
  }

  Verdict mayPrint(String name) {
    var missing = fonts.printable(name).missing();
    String codes = missing.stream().map(MissingGlyph::code).collect(Collectors.joining("、"));
    return missing.isEmpty()
        ? Verdict.ALLOWED
        : Verdict.refuse("NO_GLYPH", "姓名中有暂时不能打印的字（" + codes + "），请联系系统运维补充字形后再签发。");
  }
}
