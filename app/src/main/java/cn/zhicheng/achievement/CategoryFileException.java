package cn.zhicheng.achievement;

/** A definition file is wrong; the message names the file, the line and what is wrong there. */
public class CategoryFileException extends RuntimeException {
  CategoryFileException(String file, int line, String what) {
    super(file + ", line " + line + ": " + what);
  }
}
