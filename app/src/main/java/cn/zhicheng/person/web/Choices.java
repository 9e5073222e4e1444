package cn.zhicheng.person.web;

import cn.zhicheng.reference.Dictionaries;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.web.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists a person chooses from. */
@Component
class Choices {
  private final Dictionaries dictionaries;
  private final SeriesList series;

  Choices(Dictionaries dictionaries, SeriesList series) {
    this.dictionaries = dictionaries;
    this.series = series;
  }

  List<Option> of(String dictionary) {
    return Option.ofAll(dictionaries.values(dictionary));
  }

  List<Option> series() {
    return series.all().stream().map(s -> Option.of(s.no(), s.name())).toList();
  }

  String seriesName(String no) {
    return series.find(no).map(s -> s.name()).orElse("");
  }
}
