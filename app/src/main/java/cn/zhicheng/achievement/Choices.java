package cn.zhicheng.achievement;

import java.util.List;

/** Knows the words a person may choose from for a field. */
public interface Choices {
  List<String> of(Field field);
}
