package cn.zhicheng.document;

import java.util.regex.Pattern;

/** Says why a file that is no JPEG or PNG makes no photo, and what to do about it. */
final class NoPhoto {
  private static final Pattern APPLE = Pattern.compile("image/(heic|heif|avif)(-sequence)?");
  private static final String ANEW = "请另存为 jpg 或 png 后再上传。";

  private NoPhoto() {}

  static String why(byte[] content) {
    String mime = FileKind.mime(content);
    if (APPLE.matcher(mime).matches()) {
      return "是手机的 HEIC 格式，系统无法处理。请在手机的相机设置中把格式改为「兼容性最佳」后重新拍摄，或" + ANEW;
    }
    return switch (mime) {
      case "application/pdf", "application/x-tika-ooxml" -> "不是图片，照片请上传 jpg 或 png 格式。";
      case "image/gif" -> "是 gif 图片，可能含有动画，不能用作证件照。" + ANEW;
      case "image/webp" -> "是 webp 图片，系统无法处理。" + ANEW;
      case "image/svg+xml" -> "是 svg 矢量图，不是照片。" + ANEW;
      default -> "的内容不是 jpg 或 png 图片，" + ANEW;
    };
  }
}
