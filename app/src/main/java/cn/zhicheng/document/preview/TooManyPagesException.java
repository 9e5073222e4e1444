package cn.zhicheng.document.preview;

import java.io.IOException;

/** A document with more pages, or more text, than is made into a PDF. */
public class TooManyPagesException extends IOException {
  TooManyPagesException(String what) {
    super("Too much to convert: " + what);
  }
}
