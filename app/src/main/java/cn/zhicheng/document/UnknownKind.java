package cn.zhicheng.document;

import cn.zhicheng.document.preview.ZipContents;
import java.util.regex.Pattern;

/** Says what a file of no accepted kind is, as far as its content tells, and what to do. */
final class UnknownKind {
  private static final Pattern APPLE = Pattern.compile("image/(heic|heif|avif)(-sequence)?");
  private static final String KINDS = "jpg、png、pdf、ofd 或 docx";
  private static final String AS_PDF = "请另存为 PDF 后再上传。";

  private UnknownKind() {}

  static String why(byte[] content) {
    String mime = FileKind.mime(content);
    if (APPLE.matcher(mime).matches()) {
      return "是手机的 HEIC 格式，系统无法处理。请在手机的相机设置中把格式改为「兼容性最佳」后重新拍摄，或另存为 jpg 后再上传。";
    }
    return switch (mime) {
      case "application/x-tika-msoffice", "application/msword" ->
          "是旧版 Office 文件（如 doc），或者设置了打开密码，系统无法处理。请去掉密码，另存为 docx 或 PDF 后再上传。";
      case "application/x-tika-ooxml" ->
          ZipContents.names(content).isEmpty()
              ? "已损坏或不完整，无法打开，请重新保存后再上传。"
              : "是 Excel、PowerPoint 等文件，系统只收 Word 的 docx。" + AS_PDF;
      case "application/zip", "application/x-rar-compressed", "application/x-7z-compressed" ->
          "是压缩包或不完整的文档，不是 %s。请解压后逐个上传。".formatted(KINDS);
      case "image/gif", "image/webp", "image/bmp", "image/tiff" ->
          "的内容不是 %s，请把图片另存为 jpg 或 png 后再上传。".formatted(KINDS);
      default -> "的内容不是 %s，请转换格式后再上传。".formatted(KINDS);
    };
  }
}
