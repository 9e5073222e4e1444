package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.OpinionTemplate;
import cn.zhicheng.shared.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page 「常用意见」.
 *
 * @param shipped what everybody has
 * @param edited the one the typed text is about; null for a new one
 */
public record OpinionTemplatesPage(
    List<String> shipped,
    List<OpinionTemplate> own,
    @Nullable UUID edited,
    String typed,
    @Nullable Problems problems) {
  /** What its field shows. */
  public String text(OpinionTemplate template) {
    return template.id().equals(edited) ? typed : template.text();
  }

  /** The problems of its form alone. */
  public @Nullable Problems of(@Nullable UUID id) {
    return id == edited || (id != null && id.equals(edited)) ? problems : null;
  }

  public String fresh() {
    return edited == null ? typed : "";
  }
}
