package cn.zhicheng.notification;

import cn.zhicheng.journal.NewsLine;
import java.util.List;

/**
 * Turns lines of the journal about one kind of subject into messages. Offered as a bean by the
 * module that knows the subject.
 */
public interface Teller {
  /** The subject's name in the journal. */
  String subject();

  /**
   * What is to be told of these lines, in a number of statements that does not grow with them.
   *
   * @param lines of this subject, in the order they were written
   */
  List<Message> tell(List<NewsLine> lines);
}
