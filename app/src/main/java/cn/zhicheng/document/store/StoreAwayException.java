package cn.zhicheng.document.store;

import cn.zhicheng.shared.Busy;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Files can't be kept or read now: the folder or the bucket can't be reached, refuses, or has no
 * room. Nothing is half kept; trying again later mends it.
 */
public final class StoreAwayException extends UncheckedIOException implements Busy.Away {
  private static final long serialVersionUID = 1L;

  /**
   * What it is told by, on pages and to scripts.
   *
   * @see #getMessage for operations
   */
  public static final String SENTENCE = "附件暂时不能保存或打开，原因在系统一方，不是您的操作有误。";

  public StoreAwayException(String what, IOException why) {
    super(what, why);
  }
}
