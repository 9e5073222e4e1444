package cn.zhicheng.sandbox.demo;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands everybody their papers: each is kept once for its owner. */
@Component
class Papers {
  private final Documents documents;
  private final Sheets sheets = new Sheets();
  private final Portraits portraits = new Portraits();
  private final Map<String, UUID> kept = new HashMap<>();

  Papers(Documents documents) {
    this.documents = documents;
  }

  /** The actor's own copy of a paper, named by its title. */
  UUID of(Actor actor, String title) {
    return kept.computeIfAbsent(
        actor.accountId() + title,
        key ->
            documents
                .store(actor, title + ".pdf", sheets.pdf(title, actor.accountId().toString()))
                .id());
  }

  UUID portrait(Actor actor) {
    return documents.store(actor, "电子照片.jpg", portraits.jpeg(actor.name().hashCode())).id();
  }
}
