package cn.zhicheng.sheet;

import java.io.IOException;

/** Carries a sentence out of streams and parsers. */
final class RefusedPartException extends IOException {
  private final String sentence;

  RefusedPartException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
