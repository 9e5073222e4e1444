package cn.zhicheng.person;

import java.util.Optional;
import java.util.UUID;

/**
 * A module's word on work that rests on a person's present unit: while it is under way the person
 * can neither leave nor be released. A module that has such work offers a bean.
 */
public interface UnderWay {
  /**
   * What is under way, as the subject of a sentence, e.g. 「编号 34202608000012
   * 的职称申报正在「合肥市蜀山区教育体育局」审核」; empty when nothing is.
   */
  Optional<String> of(UUID person);
}
