package cn.zhicheng.plan.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of one person; whatever is not in here is unknown, which is not the same as no. */
public final class Facts {
  private static final List<String> EDUCATION = List.of("无", "中专及以下", "大专", "本科", "硕士", "博士");
  private static final List<String> DEGREE = List.of("无", "无", "无", "学士", "硕士", "博士");
  private static final List<String> LEVEL = List.of("无", "员级", "助理级", "中级", "副高级", "正高级");
  private final EnumMap<Fact, Object> known;
  private final EnumMap<Fact, String> reasons;

  private Facts(EnumMap<Fact, Object> known, EnumMap<Fact, String> reasons) {
    this.known = known;
    this.reasons = reasons;
  }

  public static Facts none() {
    return new Facts(new EnumMap<>(Fact.class), new EnumMap<>(Fact.class));
  }

  /** The same with one more number. */
  public Facts with(Fact fact, long value) {
    return put(fact, FactType.NUMBER, value);
  }

  public Facts with(Fact fact, String value) {
    return put(fact, FactType.TEXT, value);
  }

  public Facts with(Fact fact, boolean value) {
    return put(fact, FactType.YES_NO, value);
  }

  /**
   * @param because what people read beside it, e.g. by whose decision; empty for nothing
   */
  public Facts with(Fact fact, boolean value, String because) {
    Facts more = with(fact, value);
    if (!because.isEmpty()) {
      more.reasons.put(fact, because);
    }
    return more;
  }

  public Facts with(Fact fact, Map<String, Long> value) {
    return put(fact, FactType.NUMBERS, new Counts(value));
  }

  private Facts put(Fact fact, FactType type, Object value) {
    if (fact.type() != type) {
      throw new IllegalArgumentException(fact + " is " + fact.type() + ", not " + type);
    }
    var more = new EnumMap<>(known);
    more.put(fact, value);
    return new Facts(more, new EnumMap<>(reasons));
  }

  public boolean knows(Fact fact) {
    return known.containsKey(fact);
  }

  Optional<Object> value(String id) {
    return Fact.of(id).map(known::get);
  }

  List<Fact> unknown() {
    return List.of(Fact.values()).stream().filter(fact -> !knows(fact)).toList();
  }

  /** A value as people read it, with its reason; 未知 for what is not known. */
  public String words(Fact fact) {
    String because = reasons.getOrDefault(fact, "");
    return because.isEmpty() ? value(fact) : value(fact) + "（" + because + "）";
  }

  private String value(Fact fact) {
    Object value = known.get(fact);
    return switch (value) {
      case null -> "未知";
      case Boolean yes -> yes ? "是" : "否";
      case Counts counts -> counts.words();
      case Long number ->
          switch (fact) {
            case EDUCATION -> word(EDUCATION, number);
            case DEGREE -> word(DEGREE, number);
            case TITLE_LEVEL -> word(LEVEL, number);
            case TENURE_MONTHS -> number / 12 + " 年 " + number % 12 + " 个月";
            default -> (number + " " + fact.unit()).strip();
          };
      default -> value.toString();
    };
  }

  private static String word(List<String> words, long rank) {
    return rank >= 0 && rank < words.size() ? words.get((int) rank) : String.valueOf(rank);
  }

  /** Counts by name, in which whatever nobody counted is none. */
  private static final class Counts extends java.util.AbstractMap<String, Long> {
    private final Map<String, Long> counts;

    Counts(Map<String, Long> counts) {
      this.counts = Map.copyOf(counts);
    }

    @Override
    public java.util.Set<Entry<String, Long>> entrySet() {
      return counts.entrySet();
    }

    @Override
    public boolean containsKey(Object name) {
      return name instanceof String;
    }

    @Override
    public Long get(Object name) {
      return counts.getOrDefault(String.valueOf(name), 0L);
    }

    String words() {
      return "共 " + counts.values().stream().mapToLong(Long::longValue).sum() + " 条";
    }
  }
}
