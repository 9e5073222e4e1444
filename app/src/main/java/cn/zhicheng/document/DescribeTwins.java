package cn.zhicheng.document;

import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells where the actor has uploaded the same content before. A hint: it may be meant so. */
@Component
public class DescribeTwins {
  private final DocumentRowStore rows;
  private final ObjectProvider<DocumentUse> uses;

  DescribeTwins(DocumentRowStore rows, ObjectProvider<DocumentUse> uses) {
    this.rows = rows;
    this.uses = uses;
  }

  /**
   * What there is to say.
   *
   * @param ids of the other documents with the same content
   * @param hint one sentence; empty when nothing of this content was uploaded before, or it is used
   *     nowhere
   */
  public record Twins(List<UUID> ids, String hint) {}

  /** Of one of the actor's own documents. */
  public Twins of(Actor actor, StoredDocument document) {
    List<UUID> ids =
        rows.twins(actor, document.sha256()).stream()
            .map(StoredDocument::id)
            .filter(id -> !id.equals(document.id()))
            .toList();
    String place =
        ids.isEmpty()
            ? null
            : uses.orderedStream()
                .map(use -> use.places(actor, ids))
                .flatMap(places -> ids.stream().map(places::get).filter(Objects::nonNull))
                .findFirst()
                .orElse(null);
    return new Twins(ids, place == null ? "" : "内容与您在%s中上传的文件相同，如果不是有意重复使用，请移除。".formatted(place));
  }
}
