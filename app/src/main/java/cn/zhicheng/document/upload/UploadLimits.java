package cn.zhicheng.document.upload;

import cn.zhicheng.shared.Verdict;

/** How much one account may have on its way at a time, and bring in a day. */
final class UploadLimits {
  static final int MOST_OPEN = 40;
  static final long MOST_OPEN_BYTES = 200L * 1024 * 1024;
  static final int MOST_A_DAY = 1_000;

  private UploadLimits() {}

  /**
   * What an account has under way.
   *
   * @param open begun and not finished
   * @param openBytes what the open ones will have
   * @param all begun within a day, finished or not
   */
  record Load(int open, long openBytes, int all) {}

  static Verdict mayBegin(Load load, long size) {
    if (load.open() >= MOST_OPEN || load.openBytes() + size > MOST_OPEN_BYTES) {
      return Verdict.refuse(
          "TOO_MANY_UPLOADS", "同时上传的文件不能超过 40 个、合计 200 MB，请等其他文件传完，或取消没有传完的文件后再试。");
    }
    return load.all() >= MOST_A_DAY
        ? Verdict.refuse("TOO_MANY_A_DAY", "24 小时内最多上传 1000 个文件，请明天再继续。")
        : Verdict.ALLOWED;
  }
}
