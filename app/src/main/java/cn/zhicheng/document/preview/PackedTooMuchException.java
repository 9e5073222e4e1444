package cn.zhicheng.document.preview;

import java.io.IOException;

/** An archive that unfolds to more than is read. */
public class PackedTooMuchException extends IOException {
  PackedTooMuchException() {
    super("The archive holds too much");
  }
}
