package cn.zhicheng.form.print;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters that share a glyph with the one people mean: Kangxi radicals (⼈ for 人), which text
 * copied out of PDF files is full of, and a few punctuation marks. They are replaced in the text
 * and taken out of the fonts; otherwise PDF viewers would find and copy the radical where the form
 * says the character.
 */
final class LookAlikes {
  private static final int FIRST_MARK = 0x2000;
  private static final int LAST_MARK = 0x301C;

  /** Radicals without a compatibility mapping of their own, each followed by its character. */
  private static final String RADICAL_PAIRS =
      "⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺝月⺞歺⺠民⺡氵⺢氺⺣灬"
          + "⺤爫⺦丬⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺵𦉫⺶羊⺷羊⺸羋⺹耂⺺肀⺼月⺽臼"
          + "⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门"
          + "⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾"
          + "⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

  /** Punctuation: em space, division slash, angle brackets, wave dash, figure dash. */
  private static final String MARK_PAIRS = "\u2003\u3000\u2215／\u2329〈\u232a〉\u301c～\u2012–";

  private static final Map<Integer, Integer> MEANT = pairs();

  private LookAlikes() {}

  /** The character that is meant; most mean themselves. */
  static int meant(int c) {
    if (c < FIRST_MARK || c > LAST_MARK) {
      return c;
    }
    return MEANT.getOrDefault(c, c);
  }

  /** Whether a font must not offer this character. */
  static boolean hidden(int c) {
    return isRadical(c) || meant(c) != c;
  }

  private static boolean isRadical(int c) {
    return c >= 0x2E80 && c <= 0x2FDF;
  }

  private static Map<Integer, Integer> pairs() {
    var pairs = new HashMap<Integer, Integer>();
    for (int c = 0x2E80; c <= 0x2FDF; c++) {
      String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      if (plain.codePointAt(0) != c) {
        pairs.put(c, plain.codePointAt(0));
      }
    }
    int[] listed = (RADICAL_PAIRS + MARK_PAIRS).codePoints().toArray();
    for (int i = 0; i < listed.length; i += 2) {
      pairs.put(listed[i], listed[i + 1]);
    }
    return Map.copyOf(pairs);
  }
}
