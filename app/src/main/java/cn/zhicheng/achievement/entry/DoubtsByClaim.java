package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Doubts;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Lets 「业绩档案」 be filtered by 「疑似重复」. */
@Component
class DoubtsByClaim implements DoubtFilter {
  @Override
  public Condition doubtful(Field<UUID> entry) {
    return Doubts.doubtful(entry);
  }
}
