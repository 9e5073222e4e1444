package cn.zhicheng.document;

/** A file that can't be taken; the message follows its name: 「a.pdf」+ message. */
class UnfitFileException extends RuntimeException {
  UnfitFileException(String sentence) {
    super(sentence);
  }

  UnfitFileException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
