package cn.zhicheng.form;

import cn.zhicheng.form.print.MissingGlyph;
import java.util.List;

/**
 * What the templates of the form are given.
 *
 * @param form the data
 * @param hash its hash
 * @param missing characters the type has no glyph for, which the form must own up to
 */
public record FormPage(ReviewForm form, String hash, List<MissingGlyph> missing) {
  public String shortHash() {
    return hash.substring(0, 16);
  }

  public String number() {
    return form.cover().number();
  }
}
