import { neutralClaims, type ClaimRules } from '../../model/index.js';

/** Portuguese claim words. */
export const claims: ClaimRules = {
  ...neutralClaims,
  subjectDropped: true,
  plurals: ['s', 'es'],
  clauseMarked: true,
  idioms:
    "mata atlântica|após sua morte|sua morte|morte de cristo|desmantelamento do império|encerrou-se|é encontrado|são encontrad*|foi encontrad*|encontrar no|" +
    "encontrar em|homens da|homens de|os homens|mandados de|diferença de nível|representantes profissionais|para produzir|produção exibida|moeda oficial|" +
    "a moeda|publicamente|duas vezes e meia|taxa de crescimento populacional|sala de visitas|apresentar a atração|pessoas acusadas|acordo de gaveta|" +
    "lançado candidato|câmara dos representantes|em morte|pena de morte|no prazo de|num prazo de|em um prazo de|novo telefone|telefone inteligente|" +
    "processo de investigação|concentração da seleção|campo de concentração|campos de concentração|abertura das negociações|jogo de abertura|" +
    "cerimónia de abertura|cerimônia de abertura|abertura de capital|avião descolou|voo descolou|avião decolou|voo decolou|bolsa … fechou|fechou a sessão|" +
    "fechou em alta|fechou em queda|fechou o ano|fechou 2025|fecha em alta|fecha em queda|presa fácil|abriu o marcador|abriu caminho|abre caminho|" +
    "abriu um inquérito|abriu uma investigação|abriu a porta|abre a porta|prisão perpétua|pena de prisão|carteira de encomendas|carteira de pedidos|" +
    "direito de voto|direito a voto|direito ao voto|direitos de voto|a bordo de … embarcações|a bordo de … barcos|a bordo de … botes|tribunal da relação",
  metrics: {
    sales:
      'vendeu|venderam|vendidos|vendidas|vendido|vende|vendem|venderá|vendia|vendas de automóveis|vendas de carros|vendas de veículos|matrículas|' +
      'matriculados|matriculou|emplacamentos|emplacados|emplacou|licenciados|unidades vendidas|exemplares vendidos|comercializou|comercializados|' +
      'vendas de casas|casas vendidas|vendas de imóveis',
    'retirement-age': "idade da reforma|idade de reforma|idade de aposentadoria|idade mínima de aposentadoria|idade legal da reforma|idade de acesso à reforma",
    pension: "pensão|pensões|pensão mínima|aposentadoria|aposentadorias|pensão média",
    recipients: "pensionistas|reformados|aposentados|beneficiários",
    contribution: "contribuição|contribuições|contribuições sociais|taxa contributiva|descontos para",
    compensation: "indenização|indenizações|indemnização|indemnizações|indeniz*|indemniz*|compensação|por vítima|por cada vítima|para cada vítima",
    fleet: "frota de",
    savings: "poupança de|poupar|poupará|economizar|economia de|economizará",
    'reserves.filled': 'albufeira|albufeiras|reservatório|reservatórios|nível das albufeiras|enchimento|nível de enchimento',
    rainfall: 'chuva|chuvas|precipitação|precipitações|pluviosidade',
    homes:
      'casas … destruídas|habitações … destruídas|casas … danificadas|habitações … danificadas|destruiu … casas|destruíram … casas|destruiu … habitações|' +
      'danificou … casas|danificaram … casas|edifícios … destruídos|edifícios … danificados|casas … inundadas|moradias … destruídas|destruíram … habitações|' +
      'destruídas … casas|residências … destruídas',
    permits:
      'licenças de construção|alvarás de construção|alvarás|licenças de obras|autorizações de residência|vistos concedidos|vistos emitidos|' +
      'autorizações de trabalho|licenças emitidas|fogos licenciados|edifícios licenciados|alvarás emitidos|licenciamentos|títulos de residência',
    seized:
      'apreendeu|apreenderam|apreendidos|apreendidas|apreendido|apreendida|apreensão de|apreensões de|apreende|apreendem|confiscou|confiscaram|confiscados|' +
      'confiscado|confiscadas|interceptou … quilos|apreender',
    'energy.outage':
      'sem luz|sem eletricidade|sem energia|sem energia elétrica|às escuras|sem corrente|sem água|sem fornecimento|sem aquecimento|apagão|falta de luz|' +
      'falta de energia|falhas de energia|cortes de energia|no escuro|sem abastecimento',
    deposits: 'depósitos|levantamentos|tinham levantado|levantaram',
    'tax-rate':
      "iva|irc|irs|imposto sobre o rendimento|imposto de renda|taxa de iva|alíquota*|icms|imposto sobre o valor acrescentado|iva da eletricidade|iva da luz|" +
      "iva do gás|iva da energia|iva dos alimentos",
    recalls:
      "recall|chama à oficina|chama às oficinas|chamou às oficinas|recolhe … veículos|recolhe … carros|recolher … veículos|recolher … carros|" +
      "convoca … veículos|convoca … carros|chama … veículos|chama … carros|chamou … veículos|retira … embalagens|retirou … embalagens|recolhe … embalagens|" +
      "retirados do mercado|retiradas do mercado|chama à revisão|chamou à revisão|recolha de … veículos|chamou … carros",
    dividend: 'dividendo|dividendos',
    tariff:
      'tarifa de importação|tarifas de importação|tarifa sobre|tarifas sobre|tarifa aduaneira|tarifas aduaneiras|imposto de importação|taxa de importação|' +
      'sobretaxa|direitos aduaneiros|taxas alfandegárias|tarifa de|tarifas de',
    'trade.turnover':
      'comércio|trocas comerciais|comércio bilateral|intercâmbio comercial|volume de comércio|volume comercial|fluxo comercial|corrente de comércio|' +
      'comércio exterior',
    'trade.exports':
      'exportaç*|exportou|exporta|exportaram|exportado*|vendas ao exterior|exportar|vendas externas|vendas ao estrangeiro|vendas no exterior|' +
      'vendas para o exterior|vendas para fora|embarques|exportam',
    'trade.imports':
      'importaç*|importou|importaram|importado*|compras ao exterior|importar|compras externas|compras no exterior|compras ao estrangeiro|' +
      'compras do exterior|comprou ao exterior|comprou no exterior|importam|importa',
    'trade.balance': 'balança comercial|excedente comercial|défice comercial|déficit comercial|superávit comercial|saldo comercial',
    investment:
      'aplicar|aplicará|aplicou|vai aplicar|injet*|injeção|aporte*|aportar|desembols*|rodada de financiamento|ronda de financiamento|capital estrangeiro|' +
      'custou|custaram|terá custado|custo da obra|investimento*|investir*|investiu|investiram|investe|investem|investindo|investidos|investidas|investido|' +
      'investida em|investiria*|investirá|investirão|invista|invistam|investisse',
    'agreement.value':
      "comprou|comprar|adquiriu|comprará|contrato*|aquisição|encomenda*|acordo de|compra de|fusão|acordo no valor|negócio de|adquirir*|acordo … no valor|" +
      "contrato … no valor|contratos … no valor|acordo … avaliado|contrato … avaliado|negócio … avaliado|encomendou|encomendar|encomendado|adquirir|" +
      "compraram|adquiridos|encomendaram|contrato … de|contrato de|acordo … de|arremat*|adjudicou|adjudicad*|oferta pública|opa|compra|compram|" +
      "protocolo … no valor|memorando … no valor|licitação|leilão|fechou contrato|fechou negócio|venceu o contrato|acordos no valor|empreitada|" +
      "disposto a pagar|disposta a pagar|oferta de compra",
    aid:
      "ajuda|ajudas|assistência|ajuda humanitária|apoio financeiro|doaç*|pacote de ajuda|fundos|subsídio*|donativo*|doou|doadores|países doadores|" +
      "ajuda de emergência|socorro|família das vítimas|famílias das vítimas|família dos mortos|famílias dos mortos|famílias enlutadas|" +
      "familiares das vítimas|ajuda alimentar|ajuda económica|ajuda econômica|ajuda financeira|ajuda de urgência|ajuda ao desenvolvimento|" +
      "assistência humanitária|assistência financeira|apoio orçamental|apoio humanitário|auxílio*|doa|doará|pacote de apoio|pacote de apoios|" +
      "pacote de emergência|pacote de auxílio|auxílio de emergência|linha de apoio|pacote … para as famílias|pacote … para as empresas|pacote … afetadas|" +
      "por cada vítima|por vítima|por cada morto|a cada família|por cada falecido",
    'aid.military':
      'ajuda militar|assistência militar|pacote de ajuda militar|apoio militar|pacote de armas|armamento|pacote militar|material militar|' +
      'equipamento militar|fornecimento de armas|envio de armas|entrega de armas|armas no valor',
    loan:
      'empréstimo*|crédito|créditos|linha de crédito|tranche|financiamento|financiamento*|empresta*|emprestou|linha de financiamento|resgate financeiro|' +
      'crédito*|emitiu obrigações|emissão de obrigações|emissão de dívida|obrigações no valor|emitiu títulos|debêntures|bilhetes do tesouro|' +
      'títulos de dívida|emitiu dívida|obrigações verdes|crédito à habitação|eurobonds',
    debt: 'dívida|dívidas|dívida pública|endividamento|dívida externa|dívida soberana|rácio da dívida|rácio de dívida|endividad*|passivo|atrasos|deve … ao',
    fine:
      'multa|multas|multou|coima*|multad*|indemnizaç*|indenizaç*|sanção de|coimas|sanção|penalização|penalidade*|indenizar|indemnizar|condenada a pagar|' +
      'condenado a pagar|obrigada a pagar|terá … pagar|deverá … pagar|terá … indemnizar|terá … indenizar|condenou … a pagar',
    budget:
      "orçamento*|défice orçamental|déficit orçamentário|despesa pública|défice|déficit|gastos públicos|orçamento do estado|contas públicas|" +
      "superávit fiscal|superávit primário|excedente orçamental|déficit primário|déficit fiscal|défice público|défice das contas|saldo orçamental|" +
      "resultado primário|dotação|rombo fiscal|gasto público|despesa do estado|défice da segurança social|déficit da previdência|rombo da previdência",
    gdp: 'pib|produto interno bruto',
    'gdp.growth':
      'crescimento|crescimento económico|crescimento econômico|economia|taxa de crescimento|crescimento do pib|pib cresceu|pib crescerá|pib cresça|' +
      'pib aumentou|pib recuou|pib avançou|pib caiu|atividade económica|atividade econômica|recessão|expansão económica|expansão econômica|' +
      'expansão da economia|o pib … cresça|o pib … cresceu|o pib … crescer|o pib … suba|o pib … subiu|o pib … avance|o pib … avançou|o pib … recuou|' +
      'o pib … contraiu|o pib … caiu|o pib … aumente|o pib … aumentou|queda do pib|contração do pib|expansão do pib|avanço do pib|o pib crescerá',
    inflation:
      'inflação|taxa de inflação|preços no consumidor|ipca|ipc|preços ao consumidor|inflação subjacente|índice de preços|custo de vida|' +
      'índice de preços no consumidor|índice de preços ao consumidor|carestia|inpc|igp-m|preços dos alimentos|ipc-15|ipca-15',
    'interest-rate':
      'taxa de juro*|taxa diretora|taxa básica|selic|taxas de juro*|juros|taxa de referência|taxa básica de juros|taxa de depósito|taxa de juro diretora|' +
      'euribor|taxa diretora|taxas diretoras|taxa principal|taxa de política|taxa de desconto|juro|juro de referência|custo do crédito|juros básicos',
    unemployment:
      'desemprego|taxa de desemprego|desempregados|desocupação|sem trabalho|sem emprego|desocupados|desocupadas|à procura de trabalho|à procura de emprego|' +
      'em busca de trabalho|desempregadas|desemprego jovem',
    wage:
      "salário*|salári*|pensões|pensão|remuneraç*|vencimento*|ordenado*|aposentadoria*|aumento salarial|aumentos salariais|subida salarial|" +
      "reajuste salarial|salarial|salariais|salário-mínimo|remuneração|rendimento médio|ganho médio|piso salarial|soldo|soldos|vencimento|reforma|" +
      "reformas de|salário base|salário bruto",
    price:
      "preço|preços|custo*|barril|onça|tarifa*|custa|renda|rendas|aluguer*|aluguel|litro|brent|custará|custam|bilhetes|megawatt-hora|wti|gasolina|gasóleo|" +
      "diesel|bitcoin|passagem|passagens|bilhete|portagem|pedágio|mensalidade*|o quilo|tonelada de|conta de luz|onça de ouro|barril de petróleo|barril do|" +
      "vai custar|custar ao|custar à|mais caro|mais caros|mais cara|mais caras|encarec*|mais barato*|mais barata*|prémios de seguros|prémio de seguro|" +
      "prémios dos seguros|brent negociava|brent negociado|barril negociava|brent era negociado|brent negoceia|barril de brent negociava|o crude|" +
      "petróleo bruto|preço do crude|o barril|ouro negro",
    'share-price':
      'ação|ações|títulos|cotação|índice|bolsa|ibovespa|psi|bolsa de lisboa|bolsa de valores|cotações|ações da|ações do|preço de fecho|preço de fechamento|' +
      'cotação de fecho|cotação de fecho',
    revenue:
      "receita*|faturaç*|faturamento|vendas|volume de negócios|faturou|bilheteira|bilheteria|arrecadaç*|receitas|receita líquida|receita operacional|" +
      "vendas líquidas|facturou|vendas anuais|arrecadou|receita bruta|faturar|rendimento bruto|crescimento das vendas|crescimento das receitas|" +
      "crescimento orgânico|vendas comparáveis|crescimento da receita",
    profit:
      'lucro*|resultado líquido|lucro líquido|ebitda|ganhos|resultado operacional|lucrou|lucrado|tenha lucrado|tenha ganhado|tenha ganho|teria ganho|' +
      'embolsou|embolsado|faturado|lucro|lucros|resultado positivo|ganho|lucrar|lucram|lucra|lucraram|lucro operacional|lucro antes|resultado bruto|' +
      'mais-valia*|resultados líquidos|excedente|ganhou',
    loss:
      'prejuízo*|perda|perdas|perdas líquidas|resultado negativo|no vermelho|rombo|buraco|resultado líquido negativo|prejuízo líquido|imparidade*|' +
      'perdeu … milhões|perdeu … bilhões|perderam … milhões|perdeu … mil milhões',
    'market-value':
      'capitalização|valor de mercado|avaliad*|avaliação|capitalização bolsista|avalia|avaliando|avaliada|valia|valiam|valor estimado|valor da droga|' +
      'valor de revenda|vale … em bolsa|vale agora em bolsa|vale em bolsa|vale na bolsa|valia em bolsa|valor em bolsa|valor na bolsa|vale hoje em bolsa|' +
      'vale já em bolsa|em bolsa … vale|fortuna|avaliação de|valor da empresa|capitalização de mercado|vale … na bolsa|valor de mercado de|vale|valem|valer|' +
      'poderá valer',
    'exchange-rate':
      "taxa de câmbio|câmbio|por dólar|lira|rublo|por euro|real|negociava|um dólar|um euro|cotação do dólar|moeda|face ao dólar|face ao euro|o dólar|divisa|" +
      "era negociado|foi negociado|era negociada|o euro valia|o dólar valia|era cotado|era transacionado|foi transacionado|o euro custava|o dólar custava|" +
      "trocava-se|o euro cotava|dólar comercial|dólar à vista|o euro|moeda única|moeda norte-americana|moeda americana|dólar fechou|dólar encerrou|" +
      "dólar encerra|dólar fecha|dólar subiu|dólar caiu|euro fechou|o iene|a libra|o kwanza|o metical|kwanzas por|meticais por|dólar é vendido|" +
      "dólar vendido|dólar avança|dólar recua",
    reserves:
      'reserva|reservas|reservas brutas|reservas cambiais|reservas internacionais|reservas de ouro|estoques|stocks|fundo soberano|reservas em divisas|' +
      'reservas líquidas|reservas externas|existências|reservas em moeda|barragens|albufeiras',
    production:
      'produção|produziu|produz|safra|colheita*|fabric*|produzid*|barris por dia|produção industrial|entregou|entregas|produzir|extração|produziram|' +
      'produzidas|produzidos|colheu|colheram|safra de|moagem|extraiu|extrai|montadas|barris diários|vindima|apanha|captura de|produzirá|bombeou|bombeia|' +
      'extraíram|extraíu|extraídas|tiraram … toneladas|bombeava|gerou|geraram|descarregou|descarregaram|desembarcou … toneladas|quota de produção|' +
      'quotas de produção|cota de produção|cotas de produção|quota … barris|quotas … barris|cota … barris|fogos concluídos|casas concluídas|' +
      'habitações concluídas|moradias entregues|capturas|capturou|pescou|vindimou|vindimaram|pescado|abateu|moeu|engarrafou',
    'energy.supply':
      'fornecimento de gás|gás|eletricidade|energia elétrica|gasoduto|renováv*|eólic*|solar|energias renováveis|consumo de eletricidade|gás natural|' +
      'consumo de gás|consumo de energia|metros cúbicos de gás|gnl|gás natural liquefeito|envios de gás|terawatts-hora|gigawatts-hora|quilowatts-hora|' +
      'matriz elétrica|matriz energética|geração de energia|produção de eletricidade|produção elétrica|forneceu|fornece|fornecer|mix energético|' +
      'consumo elétrico|abastec*',
    'energy.capacity':
      'capacidade|potência|capacidade instalada|central|parque eólico|usina*|reator*|parque solar|potência instalada|centrais|turbina*|central nuclear|' +
      'megawatts|gigawatts|megawatt|gigawatt|hidrelétrica*|hidroelétrica*|barragem|parque fotovoltaico|aerogeradores|central solar|central fotovoltaica|' +
      'termelétrica|baterias|eletrolisador|usina solar|complexo eólico|usina nuclear',
    emissions:
      'emiss*|co2|gases com efeito de estufa|gases de efeito estufa|dióxido de carbono|metano|toneladas de co2|pegada de carbono|gás carbônico|' +
      'gases poluentes|emitiu|emitiram|emite',
    temperature: 'temperatura*|graus|onda de calor|aquecimento|termómetro*|termômetro*|calor|frio|aquec*',
    population: 'população|habitantes|residentes|pessoas vivem|moradores',
    migration:
      'refugiados|refugiado|migrantes|requerentes de asilo|chegadas|imigrantes|pedidos de asilo|migração|imigração|requereram asilo|entradas irregulares|' +
      'deportad*|deportações|emigraram|emigrantes|saldo migratório|travessias|requerentes de proteção|autorizações de residência|expulsos|pediram asilo|' +
      'solicitaram asilo|solicitações de refúgio|travessias irregulares|tentativas de entrada|tentativas de travessia|entradas ilegais|entrada ilegal|' +
      'repelidos na fronteira|atravessaram a fronteira|cruzaram a fronteira|deportaram|deportou|deporta|expulsou',
    tourists:
      'turistas|visitantes|dormidas|hóspedes|turista|pernoites|noites de hotel|veraneantes|diárias em hotéis|turistas estrangeiros|visitantes estrangeiros|' +
      'turistas internacionais|cruzeiristas|chegadas internacionais|hóspede',
    passengers:
      "passageiros|viajantes|tráfego de passageiros|utentes transportados|passageiro|utilizadores do metro|número de passageiros|pessoas a bordo|a bordo do|" +
      "a bordo da|seguiam a bordo|seguiam … pessoas|viajavam … pessoas|viajavam a bordo|ocupantes|iam a bordo|estavam a bordo|transportava … pessoas|" +
      "levava … pessoas a bordo|a bordo|seguiam a bordo",
    flights: 'voos|voo|descolagens|cancelamentos|ligações aéreas|movimentos|conexões aéreas|partidas canceladas',
    'casualties.killed':
      'mort*|morreram|mataram|matou|vítimas mortais|óbitos|perderam a vida|falec*|vítimas|morreu|matando|cadáveres|corpos|perder a vida|sem vida|' +
      'assassinad*|balanço de vítimas|fatais|mortes|morrido|morrem|morre|morrer|perdeu a vida|custou a vida|causou a morte|causaram a morte|tirou a vida|' +
      'pereceram|afogad*|vitimou|mortas|mortos|abatid*|vítimas fatais|ceifou a vida|fizeram … mortos|fez … mortos|provocou … mortos|assassinados|chacinad*|' +
      'carbonizad*|óbito|corpos recuperados|corpos foram|perderam suas vidas|vitimaram|morrendo|morte de|mortais|mortalmente|executados a tiros|' +
      'executadas a tiros|afogaram-se|afogou-se|afogaram|morreram afogad*|soterrados mortos|mata ao menos|mata pelo menos|pessoa morreu|um morto|homicídios|' +
      'homicídio|assassinatos|assassínios|feminicídios|mortes violentas|mortes nas estradas',
    'casualties.injured':
      'ferid*|feriu|feriram|hospitalizad*|ferindo|ferimentos|machucad*|feridos graves|feridos ligeiros|feridos leves|com ferimentos|lesões|queimaduras|' +
      'levadas ao hospital|levados ao hospital|internad*|transportad* para o hospital|intoxicad*|hospitalizados|lesionad*|em estado grave|atendidos|' +
      'assistid*',
    damage:
      'danos|danos materiais|estragos|prejuízos materiais|prejuízos econômicos|prejuízos causados|destruição|perdas materiais|perdas econômicas|' +
      'prejuízos estimados|perdas seguradas|custo dos danos|custo da reconstrução|prejuízos de|danos avaliados|indemnizações pela|indemnizações pelos|' +
      'indenizações por|seguradoras pagaram|sinistros pagos|seguradoras já pagaram',
    'price.cap': 'teto de preço*|teto do preço|teto para o preço|teto sobre o preço|limite de preço*|limite ao preço|preço máximo|preço-teto|tecto de preço*',
    'casualties.missing':
      "desaparecid*|desapareceram|por localizar|paradeiro desconhecido|em paradeiro desconhecido|não foram encontradas|não foram encontrados|soterrad*|" +
      "sumiram|desaparecimento|por encontrar|procuram|ainda não foram encontrados|sem paradeiro|soterrou|soterraram|soterrando",
    'casualties.displaced':
      'desaloj*|deslocad*|evacuad*|desabrigad*|fugiram|retirad*|desalojad*|evacuação|retiradas de casa|abandonar as|fugir|deixar as suas|sem-abrigo|' +
      'perderam suas casas|perderam a casa|perderam as casas|perderam a sua casa|perderam as suas casas|perdido suas casas|perderam suas moradias|sem casa|' +
      'sem teto|sem abrigo|ficaram sem casa|deixar … casas|deixaram … casas|abandonar … casas|abandonaram … casas|sair de casa|perderam … casas|' +
      'perdido … casas|realojad*|fora de casa|fora de suas casas|desalojamento|desalojamentos|evacuações|abrigad*|em abrigos|tiveram de sair|' +
      'tiveram que sair|deixaram as suas casas|deixaram suas casas|abandonar suas|abandonaram as|fogem|deslocados internos|êxodo|desabrigadas|fugido|fugiu|' +
      'foram retiradas das suas casas|retiradas das suas casas|retirados das suas casas|retiradas das casas',
    rescued:
      'resgatad*|salv*|resgate|resgatou|resgataram|retiradas com vida|socorrid*|dos escombros|com vida|dos destroços|retirad* com vida|' +
      'retirad* dos escombros|retirados dos escombros|retiradas dos escombros|sobreviventes|tirad* dos escombros|encontrad* com vida|salv* com vida|' +
      'puxad* dos escombros|retiradas|retirados|retiraram|libertad*|libertaram|salvamento|salvamentos|resgates|socorreu|socorreram|içad*|recolhid* do mar|' +
      'retirados da água|retiradas da água|salvou|salvaram|sobreviveram|a salvo|trazid* para terra|levad* para terra|trazidos a terra|levados para o porto',
    arrests:
      'detid*|presos|presas|prisões|detenç*|detidos|prendeu|capturad*|prenderam|deteve|detiveram|apreendid*|detém|prende|prendem|capturou|capturaram|' +
      'em flagrante|sob custódia|mandados de prisão|prisão preventiva|algemad*|encarcerad*|detenção de|foram detidas|apanhad*|apanhou|apanharam',
    sentence:
      'prisão|condenou|condenad*|cadeia|reclusão|pena|condenação|prisão perpétua|pena de prisão|penas de|penas|pediu … anos|havia pedido … anos|' +
      'pedira … anos|pena suspensa|pegou … anos|condenações|atrás das grades|anos de reclusão|anos de cadeia|anos de detenção|pena efetiva|prisão efetiva|' +
      'condenação a|regime fechado|meses de prisão|pena de reclusão|condena|sentenciad*|sentenciou|encarceramento|anos de pena|condenaram',
    'votes.share':
      'dos votos|dos sufrágios|votos válidos|votos|do eleitorado|das urnas apuradas|dos votos válidos|dos votos expressos|da votação|das secções|' +
      'dos boletins|em primeiro lugar com|em segundo lugar com|em terceiro lugar com|em quarto lugar com|disseram sim|o sim|votaram sim|partido mais votado|' +
      'mais votado|venceu a primeira volta|venceu as legislativas|venceu as presidenciais|venceu as eleições',
    'votes.count':
      'votos|votaram|boletins|eleitores|votos a favor|deputados votaram|votos contra|sufrágios|foram às urnas|compareceram às urnas|depositaram seu voto|' +
      'depositaram o voto|exerceram o voto|foram votar',
    turnout:
      "participação|afluência|afluência às urnas|taxa de participação|comparecimento|participação eleitoral|abstenção|dos inscritos|foi às urnas|" +
      "foram votar|eleitores inscritos|ida às urnas|taxa de abstenção|tinham votado|haviam votado|já tinham votado|já haviam votado|já votaram|" +
      "votado … dos eleitores|votaram … dos eleitores",
    seats:
      'assentos|lugares|deputados|mandatos|cadeiras|parlamentares|lugares no parlamento|senadores|eleitos|vereadores|deputados eleitos|eurodeputados|' +
      'bancada|parlamentar',
    'poll.share':
      'sondagem|sondagens|pesquisa*|intenção de voto|intenções de voto|inquiridos|taxa de aprovação|entrevistados|inquérito|votariam|popularidade|aprovam|' +
      'obteria|obteriam|barómetro|barômetro|dos inquiridos|dos entrevistados|aprovação|aprova o|aprova a|avaliação positiva|reprova|reprovam|a favor|' +
      'estudo de opinião|intenção|apoio de|são favoráveis|votariam em|desaprova*',
    'poll.lead': 'vantagem|à frente|lidera|dianteira|diferença|desvantagem|lideram|supera por|atrás de',
    'poll.margin-of-error': 'margem de erro|erro máximo|erro amostral|para mais ou para menos|margem máxima de erro',
    'military.spending':
      'orçamento de defesa|orçamento da defesa|gastos militares|despesas militares|gastos com defesa|despesa com defesa|despesas com a defesa|' +
      'gastos em defesa|despesa militar|investimento em defesa|orçamento militar|em defesa|à defesa|na defesa|para a defesa|despesa com a defesa|' +
      'gastos com a defesa|com a defesa|em despesa militar|despesas de defesa|despesa em defesa|gasto militar|gastos de defesa|despesas em defesa|' +
      'investimento militar|com as forças armadas|gasto com defesa',
    'military.troops':
      'soldados|tropas|militares|combatentes|efetivos|reservistas|homens|recrutas|paraquedistas|fuzileiros|mercenários|contingente|capacetes azuis|' +
      'homens da guarda nacional|milicianos|guerrilheiros|militares para',
    equipment:
      "veículos|tanques|projéteis|mísseis|drones|aviões|helicópteros|obuses|navios|munições|blindados|veículos blindados|caças|foguetes|camiões|caminhões|" +
      "autocarros|ônibus|comboios|trens|sistemas|carros de combate|satélites|aeronaves|lançadores|armas|fragatas|barcos|embarcações|aviões de combate|" +
      "submarinos|corvetas|bombas|morteiros|locomotivas|ambulâncias|geradores|intercetores|elétricos|vagões|carros blindados|aviões de transporte|lanchas|" +
      "navios-patrulha|autocarros elétricos|ônibus elétricos|sistemas patriot|viaturas|carruagens|ferries|ferryboats|balsas|pesqueiros|cruzeiros|frota de|" +
      "traineiras|navios de cruzeiro|batelões",
    area:
      'hectares|área|quilómetros quadrados|quilômetros quadrados|metros quadrados|floresta|ardid*|superfície|queimad*|terreno|mato|consumid*|consumiu|' +
      'devastad*|devastou|destruíd*|destruiu|vegetação|hectare|pinhal|eucalipto|queimou|cerrado|lavoura*|área ardida|mata|desmatamento|desflorestação|' +
      'desmate',
    distance:
      'distância|profundidade|comprimento|quilómetros de|quilômetros de|alcance|epicentro|extensão|túnel|ponte|linha|altura|raio|ferrovia|autoestrada|costa|' +
      'fronteira|largura|percurso|quilómetros da|quilómetros do|quilômetros da|quilômetros do',
    magnitude:
      'magnitude|escala de richter|intensidade|na escala|graus na escala|de magnitude|escala aberta|sismo de|tremor de|terremoto de|abalo de|terramoto de',
    duration:
      "durou|dura|durará|duraram|durado|durava|prolongou|durar|duram|estendeu|demorou|falaram durante|conversaram durante|conversaram por|" +
      "reuniram-se durante|levar até|podem levar|pode levar|estender-se|se estender|prolongar-se|se prolongar|demorar|levar|período de transição|" +
      "período transitório|prazo de|carência de|período de carência|moratória|duração de|vigência de|em serviço|ao volante|aos comandos|de plantão|" +
      "sem descanso|vigora por|vigorará por|válido por|válida por|vigência|validade de|terá duração|tem duração|vigorará durante|por um período|estendeu-se|" +
      "prolongad*|demora|demoram|tempo médio de espera|tempo de espera|horas de debate|debate de|horas de discussão|horas de deliberações|dias de debate|" +
      "durarão|vão durar|vai durar|prolongar-se-á|prolongar-se-ão|vai prolongar-se|vão prolongar-se|prosseguem por|prosseguirão por|continuam por|" +
      "continuarão por|continuará por|vai continuar por|vão continuar por|demorará|demorarão|prolongar-se por",
    participants:
      'participantes|manifestantes|pessoas participaram|delegados|espectadores|manifestaram|saíram às ruas|participaram|desfilaram|marcharam|adeptos|' +
      'torcedores|delegações|protestaram|reuniu|assistiram|convidados|compareceram|concentraram|manifestaram-se|saíram à rua|concentraram-se|participou|' +
      'participar*|às ruas|empresários|executivos|homens de negócios|representantes|empreendedores|grevistas|peregrinos|fiéis|ativistas|pessoas marcharam|' +
      'pessoas desfilaram|pessoas saíram|apoiantes|apoiadores|simpatizantes|multidão|corredores|atletas|juntaram-se|aderiram|saíram em|' +
      'pessoas concentraram-se|reuniram-se|encheram|contramanifestantes|romeiros|juntou … pessoas|juntaram … pessoas',
    speed:
      'velocidade|rajadas|vento|ventos|quilómetros por hora|quilômetros por hora|km/h|nós|ventos sustentados|velocidade máxima|rajada|circulava a|ventania|' +
      'velocidades de|quilómetros horários|velocidade de ponta',
    cases:
      'casos|infeções|infecções|contágios|infetad*|infectad*|novas infeções|novos casos|doentes|pacientes|incidência|contaminad*|adoeceram|contagiados|' +
      'testaram positivo|casos suspeitos|contraíram|contraiu|casos prováveis|casos ativos|diagnosticad*|infeção|casos de infeção|adoecer*|casos notificados|' +
      'internamentos|internações',
    vaccinations:
      'vacinad*|vacinaç*|doses|vacinas|imunizad*|vacina|vacinou|primeira dose|segunda dose|vacinados|vacinadas|doses administradas|esquema vacinal|reforço|' +
      'dose|inoculad*|imunização|dose de reforço|vacinar',
    share:
      'quota|um quarto|um terço|metade|dois terços|proporção|fatia|participação de mercado|representa*|quota de mercado|três quartos|percentagem|um quinto|' +
      'equivale|parcela|representou|representaram|representava|representam|detém|detêm|detinha|possui|possuem|controla|participação|do capital|' +
      'do mercado mundial|do mercado|do total|representa|responde por|respondem por|corresponde a|correspondem a|um em cada|uma em cada|em cada dez|' +
      'em cada cinco|em cada quatro|em cada três|constitui|constituem|concentra|concentram|pesa|pesam|da população|das famílias|dos agregados|porcentagem|' +
      'um décimo|abrange|quinhão',
    jobs:
      'empregos|postos de trabalho|trabalhadores|emprego|vagas|funcionários|contratar*|empregados|contratações|emprega|força de trabalho|colaboradores|' +
      'novos empregos|empregos diretos|postos diretos|novos postos|contrata|contratará|contratou|contrataram|recrutar*|recrut*|mão de obra|mão-de-obra|' +
      'pessoal|quadro de pessoal|operários|assalariados|vagas formais|vagas de emprego|empregos formais|efetivo|empregos com carteira|empregam|dá emprego a|' +
      'trabalham na|trabalham no|professores|docentes|enfermeiros|médicos|mineiros|ferroviários|funcionários públicos|estivadores|pilotos|camionistas|' +
      'caminhoneiros|motoristas|metalúrgicos|aprendizes|carteiros|profissionais de saúde|servidores públicos',
    layoffs:
      'despedimento*|demiss*|demitid*|despedid*|cortes de pessoal|despedir*|demitir*|cortar*|corte de|despedirá|dispensad*|eliminar*|suprimir*|cortes|corta|' +
      'dispensar|dispensa|dispensará|despede|despediu|demite|demitiu|enxugamento|redução de pessoal|redução do quadro|mandar embora|rescis*|' +
      'perderão o emprego|perder o emprego|extinção de postos|extinguir|despedimentos|desligamentos|desliga|manda embora|mandou embora',
    'documents-signed':
      'documentos|acordos|memorandos|protocolos|convénios|memorandos de entendimento|acordos de cooperação|instrumentos|cartas de intenções|' +
      'protocolos de cooperação|tratados|convênios|atos bilaterais',
  },
  events: {
    call:
      'chamada telefónica|telefonema*|videochamada|videoconferência|conversa telefónica|conversa telefônica|por telefone|ao telefone|telefónica|' +
      'contacto telefónico|contato telefônico|telefonou|telefonaram|telefonou a|ligou para|falaram ao telefone|conversaram ao telefone|ligação telefônica|' +
      'ligação telefónica|chamada com',
    meeting:
      'reunião|reuniões|encontro|encontr*|reencontrar*|reunir*|reuniram-se|reúne-se|reúnem-se|reuniram|reúnem|sessão|reuniu|vão reunir|encontraram-se|' +
      'encontrou-se|avistou-se|frente a frente|voltam a reunir|cara a cara|estiveram reunidos|esteve reunido|reunido com|vão encontrar-se|reunidos',
    visit:
      'visita|visitas|visitar*|visitou|viagem|deslocação|deslocar-se|visita oficial|visita de estado|viajará|viajou|viaja|vai visitar|desloca-se|viajar|' +
      'viagem a|viagem à|viagem ao|desloca*|deslocou|irá a|irá à|irá ao|embarca para|embarcará para|parte para|partirá para|voa para|fará uma visita|' +
      'é esperado em|visita a|vai viajar|chega a|chegou a|chegará a|aterrou|desembarcou|desembarca|visita de trabalho|em visita|viajaram|viajam|partiu para|' +
      'deslocou-se|inicia uma visita|iniciou uma visita|escala em|está em|embarcou|embarca|de visita|visitam|vai deslocar-se|chega … a|chega … à|chega … ao',
    summit: 'cimeira*|cúpula*|cimeira|g7|g20|cúpula|reunião de líderes|encontro de líderes|conselho europeu',
    talks:
      'negociaç*|conversaç*|diálogo|consultas|negociar|conversações de paz|negociaram|diálogos|negoceiam|negociam|ronda de negociações|' +
      'rodada de negociações|mesa de negociações|tratativas|conversaram|discutiram|consultaram',
    agreement:
      'tratado|acordo|acordos|pacto|assinad*|assinaram|assinatura|memorando|trégua|cessar-fogo|assinar*|assina|assinou|firmad*|acordo comercial|armistício|' +
      'acordo de paz|assinam|firmaram|firmou|firmam|selar*|selaram|ratific*|protocolo|chegaram a acordo|alcançaram um acordo|rubric*|convénio|convênio|' +
      'pactuaram|celebraram um acordo|celebraram|memorando de entendimento|subscreveram|subscreveu|acertou|acertaram|acordou|acordaram|concordou em|' +
      'concordaram em|chegou a acordo',
    election:
      'eleiç*|referendo|segunda volta|segundo turno|legislativas|presidenciais|votação|primeira volta|primeiro turno|eleitoral|autárquicas|escrutínio|urnas|' +
      'plebiscito|às urnas|vão às urnas|foram às urnas|vai às urnas|votam|votarão|vota|elegem|elegerão|vão eleger|elege|primárias|consulta popular|' +
      'eleições antecipadas|pleito|ida às urnas',
    appointment:
      'nomead*|nomeaç*|tomada de posse|empossad*|designad*|toma posse|tomou posse|assume o cargo|assumirá|assumiu|posse|reeleit*|indicad*|nomeou|sucede|' +
      'sucederá|vai suceder|novo presidente executivo|eleito|eleita|eleitos|eleitas|nomear|nomeia|nomeará|nomearão|designar|designou|indicar … como|' +
      'indicar para|indicou|nomeá-la|nomeá-lo|empossar|tomam posse|foi nomeado|foi nomeada|assume a presidência|assumiu a presidência|assume o comando|' +
      'assumiu o comando|assume a liderança|promovid*|escolhid*|novo presidente|nova presidente|novo diretor|nova diretora|prestou juramento|jurou|' +
      'será o novo|será a nova|reconduzid*|indigitad*|sucedeu a|passa a liderar|assume|assumem',
    resignation:
      'demissão|demitiu-se|renúncia|renunciou|demite-se|demitir-se|apresentou a demissão|pediu a demissão|renuncia|renunciar|deixa o cargo|deixou o cargo|' +
      'pediu demissão|pede demissão|apresentou demissão|apresentou a renúncia|deixou o governo|deixa o governo|abandonou o cargo|abandona o cargo|' +
      'afastou-se|pôs o lugar à disposição|abdic*|deixou a presidência|deixa a presidência|atirou a toalha|jogou a toalha|entregou o cargo|entrega o cargo|' +
      'demitem-se|demitiram-se',
    attack:
      'ataque*|bombardeamento*|bombardeio*|atentado*|atacad*|atacou|ofensiva|investida|atacar|ataques|atacado|raide|assalto|agressão|tiroteio|atacaram|' +
      'bombardear*|bombardeou|bombardearam|bombardeia|abriram fogo|abriu fogo|carro-bomba|carro bomba|carro armadilhado|emboscada*|esfaque*|' +
      'disparou … mísseis|dispararam … mísseis|lançou … mísseis|lançaram … mísseis|lançou … drones|lançaram … drones|tiroteios|alvejad*|alvejou|ataca|' +
      'atacam|atingiu … com|tomada de reféns|metralh*|incursão|raides|assaltou|investidas|mísseis … atingiram|drones … atingiram|míssil … atingiu|' +
      'drone … atingiu',
    explosion:
      'explos*|rebentamento|explodiu|detonaç*|explodir*|explodiram|explode|detonou|detonaram|engenho explosivo|rebentou|bomba|foi pelos ares|estouro|' +
      'deflagração|carro-bomba|estourou',
    accident:
      'acidente*|naufrágio|colisão|descarrilamento|choque|afund*|despenh*|queda|colidi*|descarril*|capot*|virou|desabamento|desabou|naufrag*|colapso|' +
      'chocaram|saiu dos trilhos|saiu dos carris|descarrilou|capotou|capotamento|despistou-se|despiste|atropel*|colidiu|colidiram|tombamento|ravina|' +
      'ribanceira|aterragem de emergência|pouso de emergência|encalh*|despenhou-se|debandada|afundou-se|naufragou|colisões|abalroou|engavetamento|chocou|' +
      'chocou-se|caiu numa|embateram|embateu|embateram de frente|choque frontal|bateu em|bateu contra|bateu num|bateu numa|batida de carro|batida entre|' +
      'avião … caiu|helicóptero … caiu|aeronave … caiu|autocarro … caiu|ônibus … caiu|caiu num|camião … tombou|caminhão … tombou|autocarro … tombou|' +
      'ônibus … tombou|navio … afundou|barco … afundou|embarcação … afundou',
    disaster:
      'inundaç*|incêndio*|furacão|tufão|tempestade*|deslizamento*|seca|cheias|enchente*|ciclone|erupç*|temporal|avalanche*|tornado*|derrocada|desastre|' +
      'catástrofe|onda de calor|fogo|fogos|depressão|cheia|enxurrada*|alagament*|alagou|chuvas torrenciais|chuvas fortes|fortes chuvas|chuva intensa|' +
      'transbord*|vulcão|erupção|tsunami|maremoto|nevão|granizo|chamas|derrocadas|deslizamento|desabamentos|tromba d\'água|vendaval|tufões|ciclones|' +
      'desabamento de terra|queimadas|monção|aluimento*|rutura da barragem|rompimento da barragem|rutura de barragem|rompimento de barragem|' +
      'barragem … cedeu|barragem … rompeu|barragem … rebentou|colapso da barragem|rutura de uma barragem|barragem … cedeu',
    earthquake: 'terramoto*|terremoto*|sismo*|tremor*|abalo|abalos|réplica*|terra tremeu|tremeu|abalo sísmico|sísmic*|tremores|sismos|terramotos',
    protest:
      'protesto*|manifestaç*|greve*|marcha*|paralisaç*|greve geral|manifestaram|concentração|vigília|protestar*|protestou|protesta|protestam|manifestar-se|' +
      'manifestou|fizeram greve|em greve|cruzaram os braços|pararam de trabalhar|parou de trabalhar|grevistas|deixaram de trabalhar|paralisaram|' +
      'saíram às ruas|saíram à rua|sair às ruas|tomaram as ruas|foram às ruas|marcharam|desfilaram|bloquearam|panelaço|buzinaço|tumulto*|distúrbios|motim|' +
      'greve de fome|paralisação|manifestam|protestaram|marcha lenta|mobilização|ato contra|passeata|piquete*',
    arrest: 'detenção|detid*|preso|prisão de|presa|captura|detido|detida|prendeu|prenderam|capturado|capturada|prende|deteve|detiveram|foi preso|foi presa',
    trial:
      'julgamento*|sentença|condenad*|condenou|absolvid*|veredicto|audiência|tribunal|julgad*|acusad*|acórdão|culpad*|arguid*|réu|vai a julgamento|' +
      'vão a julgamento|irá a julgamento|irão a julgamento|réus|será julgad*|serão julgad*|banco dos réus|julgamento do recurso|começou a ser julgado|' +
      'ser julgado|julga|julgou|condena|condenaram|absolveu|absolve|no banco dos réus|banco dos arguidos|constituído arguido|pronunciad*|tribunal do júri|' +
      'leitura do acórdão|leitura da sentença|audiências|sentou-se no banco|réu por|sentenciou|alegações finais|ilibad*|ilibou|inocentad*|inocentou|' +
      'recurso contra a condenação|recurso da sentença|acusou formalmente',
    sanction:
      'sanç*|embargo|tarifas|pacote de sanções|tarifa|sancionou|sancionaram|sanciona|lista negra|congelamento de bens|congelou|medidas restritivas|' +
      'medidas punitivas|proibição de entrada|sancionad*|proibiu a importação|sobretaxas|restrições comerciais',
    launch:
      'lançamento|lançou|lançad*|lançará|lança|apresentou|foguetão|foguete|descolou|decolou|vai lançar|estreia|descola|decolagem|descolagem|em órbita|' +
      'colocado em órbita|decola|partiu da plataforma|ao espaço|voo inaugural|pôs em órbita|chega ao mercado|chegou ao mercado|estreou|lançam|lançaram|' +
      'foi lançado|foi lançada|enviou ao espaço|colocou em órbita|campanha … começa|campanha … começará|campanha … arranca|campanha … arrancará|' +
      'campanha … terá início|campanha … inicia|começa … campanha|arranca … campanha|inicia-se … campanha|começou … campanha|campanha … começou',
    opening:
      'inauguraç*|inaugur*|abertura|abriu|abrirá|reabertura|entra em vigor|entrou em vigor|entrará em vigor|entrada em vigor|entra em funcionamento|' +
      'entrada em funcionamento|abre|abrir|reabr*|entrar em vigor|entrada em operação|entrou em funcionamento|entrará em operação|entrará em funcionamento|' +
      'entrar em operação|colocado em serviço|abriu portas|abre portas|abriu as portas|abre as portas|abrirá as portas|inaugurou|inaugura|inaugurará|' +
      'entrou em operação|entra em operação|entrou em serviço|entra em serviço|começou a operar|começa a operar|primeira pedra|reabriu|reabre|reabrirá|' +
      'pedra fundamental|início das operações|começou a funcionar|foi inaugurad*|vai abrir',
    closure:
      'encerramento*|fechou|fecho|fechamento|encerrará|encerrou|encerrar|fechar*|encerra|fecha|encerrad*|fechad*|suspens*|desativaç*|suspend*|desmantel*|' +
      'fechou portas|fechou as portas|fecha as portas|fecha portas|fechará as portas|encerrou portas|encerraram|cessou atividade|cessou a atividade|' +
      'suspendeu a produção|parou a produção|fecham|fecharam|paralisou|desligad*|interdit*|interditou|fechará|desliga|vai encerrar|vai fechar|fechamos|' +
      'encerramos|fecharemos',
    publication:
      'public*|divulg*|apresentar novos|novos dados|apresentará|publicará|vai apresentar|divulgar|publicou|apresenta|apresentad*|apresentar|divulgação|' +
      'apresentação|publicaram|publica|divulga|divulgou|divulgaram|tornou público|será divulgado|apresentou o relatório|apresentou um relatório|' +
      'lançou o relatório|dado a conhecer|livro saiu|relatório saiu|estudo saiu|relatório final|relatório é esperado|relatório definitivo|' +
      'relatório está previsto',
    death:
      'morreu|faleceu|morte de|falecimento|morre|óbito|falece|morreu aos|morreu no|partiu|falecida|falecido|morte do|morte da|perdeu a vida|morta aos|' +
      'morto aos|deixou-nos|morrer',
  },
  ranks: {
    'trade.partner': 'parceiro comercial|parceiros comerciais|parceiro económico|parceiro econômico|parceiro|parceira comercial',
    'trade.exports': 'exportador*|mercado de exportação',
    'trade.imports': 'importador*|comprador',
    gdp: 'economia|economias|potência económica', production: 'produtor*|fabricante', investment: 'investidor*',
    'energy.supply': 'fornecedor de gás|fornecedor*', population: 'cidade|país mais populoso', aid: 'doador*|contribuinte',
  },
  superlatives: 'maior|principal|primeiro|primeira|mais importante|número um|mais alto|mais alta|mais elevado|mais populoso',
  leasts: 'menor|mais baixo|mais baixa|menores',
  outranked: 'depois de|atrás de|após|depois da|depois do|depois dos|depois das|atrás da|atrás do|atrás dos|atrás apenas de|atrás apenas dos|atrás apenas da|atrás apenas do',
  up:
    'aument*|subi*|sobe|subida|cresc*|mais|acréscimo|ultrapass*|elev*|duplic*|avanç*|alta|ganh*|dispar*|dobro|superior|agrav*|valoriz*|acima|increment*|' +
    'acelera*|triplic*|sobem|subirá|aceler*|reforç*|alarg*|recuper*|dobr*|encarec*|salto|expandi*|apreci*|recorde|amplia*|majora*|expansão|quadruplic*|' +
    'disparou|dispararam|dispara|escalou|trepou|saltou|saltaram|ficou mais caro|mais caras|mais caros|mais caro|mais cara|em alta|agravou-se|agravou|' +
    'agravamento|alargou|alargou-se|ampliou|ampliou-se|engordou|inflou|multiplic*|retom*|elevou|elevaram|eleva|elevará|suba|subam|acelerou|aceleraram|' +
    'avançou|avançaram|avança|avança-se|impulsion*|intensific*|aumente|robust*',
  down:
    'caiu|caíram|queda|desc*|diminu*|reduz*|redu*|recu*|baix*|menos|abrandou|fraca|perd*|cort*|cair|desaceler*|encolh*|abrand*|tomb*|inferior|abaixo|cai|' +
    'caem|retra*|desvaloriz*|decrésc*|contrai*|contraí*|contração|quebra|recuo|ced*|afund*|metade|deprecia*|cairá|cairão|decresc*|despenc*|despenh*|' +
    'mais fraca|arrefec*|derreteu|derreteram|despencou|despencaram|tombou|tombaram|recuou|recuaram|recua|recuam|encolheu|encolheram|encolhe|contraiu|' +
    'contraíram|contraiu-se|cedeu|cederam|cede|afundou|afundaram|mergulhou|mergulharam|desabou|desabaram|abranda|abrandamento|em baixa|em queda|quedas|' +
    'diminui|diminuiu|diminuíram|encurt*|emagrec*|reduz|reduziram|reduziu|cortou|cortaram|derrap*|escorreg*|resvalou|mais barato|mais barata|mais baratos|' +
    'mínimo histórico|derrocada|baixa de|suavizou|aliviou|alívio|desinfl*|minguou|descida|desceu|desceram|desce|cortes|mais barato*|mais barata*',
  flat: 'inalterad*|estáve*|manteve*|mantev*|mantém|estagn*|manter',
  over:
    "ultrapassou|ultrapassaram|ultrapassa|ultrapassam|ultrapassado|ultrapassando|superou|superaram|supera|superado|excedeu|excede|acima|ultrapassará|" +
    "ultrapassarão|ultrapasse|ultrapassem|ultrapassava|ultrapassavam|ultrapassar|ultrapassaria|supere|superem|superava|superavam|superará|superarão|superam|" +
    "superando|superar|exceda|excedam|excederá|excediam|excedia|excederam",
  under: "abaixo|quase|no máximo|aquém|não chega a|não chegou a|não ultrapassa|não ultrapassou|inferior a|inferiores a|abaixo de|abaixo dos",
  level:
    'aparece|ating*|ascend*|fixou-se|situou-se|situ*|foi|foram|é|são|era|eram|ultrapass*|totaliz*|somou|cheg*|negoci*|valor de|cifrou*|fixou|superou|valia|' +
    'alcanç*|equival*|estima*|supera*|registou*|registrou|registad*|registrad*|obteve|obtev*|conquist*|tem|têm|tinha|teve|fechou|encerrou|mediu|rond*|soma|' +
    'cifr*|ultrapassou|arrecadou|gerou|fatur*|consegu*|marc*|lucr*|ganhou|ganharam|elegeu|há|contabiliz*|somam|destin*|custou|pag*|gast*|angari*|aproxim*|' +
    'acumul*|recolh*|atingiu|excede*|reún*|recebeu|situa-se',
  by: 'em|mais|de|um|uma|outros',
  to: 'para|até|a|ao|aos|para os|até aos|até os|até às|até as|para as|a barreira dos|a barreira de|a fasquia dos|a marca de|o limiar de|a marca dos',
  from:
    'de|dos|desde|depois dos|contra|face aos|dos atuais|face a|ante|após|em vez de|depois de|face às|contra os|contra as|ante os|ante as|em comparação com|' +
    'comparado com|comparados com|frente a|frente aos|diante de',
  former: 'balanço anterior|estimativa anterior|estimativa inicial|previsão anterior|número anterior|inicialmente|anteriormente|balanço inicial',
  than:
    'do que|em relação|face a|face ao|comparado|na véspera|em comparação|no ano anterior|de há|homólog*|mês anterior|ano anterior|que há|dia anterior|' +
    'trimestre anterior|mesmo período|período homólogo|um ano antes|um ano atrás|há um ano|relativamente|anterior|em termos homólogos|que no|que em',
  afterThan: 'antes|atrás', since: 'desde|a partir de',
  numbered:
    'tipo|modelo|versão|série|enfermaria|sala|quarto|plataforma|linha|portão|terminal|bloco|capítulo|página|parágrafo|artigo|autoestrada|rodovia|estrada|' +
    'voo|número|n.º|nº|zona|categoria|nível|fase|reator|andar|piso|estúdio|pavilhão|edifício|hangar|apartamento|gabinete|elétrico|carreira|ônibus|porta|' +
    'número de emergência|número de telefone|telefone|pelo número|para o número|linha de emergência|número de emergência',
  statutory: 'salário mínimo|salários mínimos',
  musts: 'tem de|têm de|terá de|terão de',
  peaks:
    'máximo histórico|mínimo histórico|máximo|mínimo|recorde|recorde histórico|nível|nível recorde|patamar|pico|valor recorde|patamar recorde|' +
    'máxima histórica|mínima histórica',
  pairs:
    'os dois lados|ambos os lados|dos dois lados|as partes|os dois países|dos dois países|aos dois países|ambos os países|dois países|os dois estados|' +
    'as duas nações|ambas as nações|as duas partes|ambas as partes|conversações bilaterais',
  say:
    'disse|disseram|diz|afirmou|afirma|afirmaram|afirmam|afirmava|afirmando|afirmado|declarou|declara|declararam|declarado|anunciou|anuncia|anunciaram|' +
    'anunciam|anunciado|anunciava|informou|informa|informam|informaram|informado|acrescent*|explicou|explica|explicaram|indicou|indica|indicam|indicaram|' +
    'sublinh*|destac*|confirmou|confirma|confirmam|confirmaram|confirmado|referiu|refere|referiram|referem|garantiu|garante|garantiram|ressalt*|salient*|' +
    'observou|observa|observaram|revel*|adiantou|adianta|adiantaram|assegur*|notou|notaram|frisou|prevê|preveem|previu|previa|estima|alertou|relatou|relata|' +
    'relataram|relatam|escrev*|comentou|comenta|comentaram|reconheceu|reconhece|reconheceram|reconhecem|avança a|avançou a agência|precisou|considera|' +
    'considerou|consideram|realçou|recordou|lembrou|conta|contou|calcula|projeta|admit*|respondeu|responde|promet*|avisou|avisa|advert*|argumentou|' +
    'argumenta|defend*|apontou|aponta|enfatiz*|esclarec*|denunci*|criticou|lament*|concluiu|concluíram|comunicou|comunicaram|noticiou|espera|esperam|' +
    'divulgou|mencionou|acredita|detalhou|reiterou|reportou|insistiu|indica*|mostra*|revela*|apontam|lamentou|lamenta|rematou|a sua previsão|' +
    'as suas previsões|a previsão|as previsões|a sua projeção|a sua estimativa|exig*|reclam*|pede|pedem|pediu|pediram|solicit*|apela|apelam|apelou|instou|' +
    'insta|reivindic*|requer|cobra|cobrou|defendem|fez um apelo|lança um apelo|lançou um apelo|exige|exigem|exigiu|exigiram|cobram|cobraram|reivindica|' +
    'reivindicam|reivindicou|reclama|solicita|solicitou|antecipa|antecipam|antecipou|projetam|vaticina',
  deny:
    'negou|nega|negam|negaram|negando|negado|negava|desment*|rejeit*|refut*|desmentiu|desmentem|nega*|refutou|refuta|rejeitou as|rejeitou a notícia|' +
    'descart*|exclui|excluiu|excluíram|afastou a possibilidade',
  according: 'segundo|de acordo com|conforme|nas palavras|na opinião|com base em|para o analista|com base nos', afterAccording: '',
  cited: 'citado por|citada por|citados por|citado pela|citado pelo|citada pela|citada pelo|citadas', that: 'que|se|como',
  statistics:
    'estatística*|dados|números|alfândegas|estatísticas das alfândegas|estimativas|cálculos|censo*|sondagem à boca|boca das urnas|instituto de estatística|' +
    'dados oficiais|projeç*|resultados|apuramento|apuração|ine',
  documents: 'sondagem|pesquisa|relatório|estudo|documento|comunicado|nota|análise|pesquisa|inquérito|carta|acusação|declaração|investigação',
  media:
    'imprensa|agência de notícias|jornal|televisão|meios de comunicação|mídia|agência|media|canal|emissora|rádio|revista|imprensa estatal|imprensa local|' +
    'portal|diário',
  officials:
    'polícia|autoridades|ministério|procuradoria|bombeiros|especialistas|analistas|organizadores|exército|testemunhas|proteção civil|defesa civil|' +
    'ministério público|economistas|funcionários|investigadores|cientistas|sindicatos|serviços de emergência|hospital|médicos|guarda costeira|marinha|' +
    'comissão eleitoral|tribunal eleitoral|a empresa|a companhia|câmara municipal|prefeitura|estado-maior|fontes|diplomatas|meteorologistas|' +
    'instituto do mar|pesquisadores|ministério da saúde|sindicato|o sindicato|força aérea|forças armadas|alfândega|alfândegas|serviço de alfândega|' +
    'instituto de estatística|presidência|ministério do interior|ministério da defesa|ministério da economia|ministério do comércio|associação|federação|' +
    'observatório|serviço de monitorização|serviço de monitoramento|câmara de comércio|embaixada|comissão|agência|guarda de fronteira|ong|' +
    'administração militar|serviço geológico|aeronáutica|confederação|forças aéreas|secretaria|guarda nacional|justiça eleitoral|instituto geológico',
  governments: 'governo|executivo|prefeitura|câmara municipal',
  organisations:
    "instituição|o banco|a empresa|a companhia|o instituto|a agência|o grupo|a organização|o banco central|o ministério|o partido|a entidade|a fabricante|" +
    "o fundo|a petrolífera|a construtora|a companhia aérea|o organismo|a associação|a instituição|a operadora|banco central|a sigla|a legenda|a agremiação|" +
    "o operador|o armador|a seguradora|a petroleira|a farmacêutica|a montadora|o fornecedor|o regulador|a transportadora|a concessionária|a multinacional|" +
    "o consórcio|a tecnológica",
  delegations: 'delegação|delegações|missão|negociadores|enviados|enviado|inspetores|comitiva|presidente|primeiro-ministro|chanceler',
  persons:
    'porta-voz|presidente|ministro|ministra|governador|governadora|prefeito|chanceler|líder|primeiro-ministro|diretor-geral|secretário-geral|autarca|' +
    'presidente executivo|chefe de estado|primeira-ministra|diretor|diretora|o responsável|senador|candidato|candidata|diplomata|prefeita|embaixador',
  pronouns: 'ele|ela',
  hosts: 'recebeu|recebe|receberá|recebia|acolheu|acolhe|acolherá|vai receber|foi recebido|foi recebida|recepcionou|conversou com|conversa com',
  spends:
    'destina|destine|destinar|destinará|destinad*|gasta|gaste|gastar|gastará|gasto|gastos|gastou|aplique|aplicar|aloque|alocar|alocad*|verba|verbas|dotação|' +
    'dedique|invista|despesa|despesas|disponibiliza|disponibilizou|disponibilizará|liberta|libera|liberou|concede',
  citing: 'citando',
  backward: 'o anúncio foi|a informação foi|os dados foram|os números foram',
  negotiates:
    'em negociações com|em conversações com|em conversas com|negocia com|negociava com|negoceia com|está a negociar com|estava a negociar com|' +
    'está negociando com|estava negociando com|mantém conversações com|mantém negociações com',
  futureTense: 'seria|seriam|haveria',
  reckons:
    'estimou|estimaram|calculou|calcularam|avaliou|avaliaram|contou|contaram|contabilizou|contabilizaram|falou em|falaram em|fala em|falam em|falou de|' +
    'falaram de',
  finds: 'dá a|dá à|dá ao|atribui|atribuem|coloca|colocam|concede|aponta|estima|estimou|estimam|calcula|calculou|calculam|avalia|avaliou|mediu',
  doer: 'por|pelo|pela|pelos|pelas',
  amounts: 'o número|o balanço|a participação|a assistência|o total|esse número',
  points: 'ponto|pontos',
  negation: 'não|nunca|jamais|nem|tampouco|nenhum|nenhuma',
  planned:
    'tencion*|pretend*|vai|vão|deverão|deverá|marcad*|agendad*|quer|querem|convid*|planeia|planeja|está prevista|está marcada|será|serão|realiza-se|prevê|' +
    'previst*|objetivo|visa|programad*|comprometeu-se|prometeu|realizar-se-á|planos|espera-se|abrirá|visitará|apresentará|assinarão|está marcado|' +
    'está previsto|plano|prepara-se|encerrará|acontece|decorrerá|terá lugar|ocorrerá|será realizada|será realizado|prevê-se|projeta|irá|irão|intenção|' +
    'compromet*|ambicion*|*ará|*erá|*irá|promete|prometem|prometeram|*aremos|*eremos|*iremos|vamos|meta de|meta é|como meta|com a meta',
  forecast:
    'prevê|preveem|espera|estima*|projeta*|previsão|deve|devem|expectativa|deverá crescer|provavelmente|previsões|esperam|projeç*|antecip*|perspetiva*|' +
    'espera-se|aponta para|esperar que|espera que|esperam que|disse esperar|afirmou esperar|pode levar|podem levar|arrisca|arriscam|enfrenta|sujeita a|' +
    'sujeito a|antecipa|antecipam|vaticina*',
  receive: 'recebe|recebeu|receberá|recebem|recebido|receber', goals: 'meta|objetivo',
  demanded:
    'precisa|exig*|pediu|pede|pedem|pediram|reclam*|necessário|apelou|apela|apelam|reivindic*|instou|solicit*|é preciso|tem de|têm de|requer|cobra|cobrou|' +
    'cobram|insta|fez um apelo|lança um apelo|lançou um apelo|defende que|cobraram|pedindo|apelo|apelaram|solicitou|exigiu',
  hypothetical:
    'poderia|poderiam|poderá|seria|talvez|pode|podem|eventual*|possível|poderão|caso|admite|potencial*|haveria|se o|se a|se os|se as|se não|se houver|se for',
  at: 'em|no|na|nos|nas|perto de',
  streak: 'consecutivo|consecutiva|consecutivos|consecutivas|seguido|seguidos|seguida|seguidas|sucessivo',
  multiples: {
    2: 'duas vezes', 3: 'três vezes', 4: 'quatro vezes', 5: 'cinco vezes', 6: 'seis vezes', 7: 'sete vezes', 8: 'oito vezes', 9: 'nove vezes', 10: 'dez vezes',
  },
  things:
    "casas|habitações|edifícios|prédios|apartamentos|veículos|carros|escolas|pontes|lojas|aldeias|estradas|animais|drones|mísseis|barcos|árvores|hospitais|" +
    "residências|moradias|camiões|caminhões|autocarros|ônibus|comboios|viaturas|embarcações|trens|estabelecimentos|imóveis|acidentes|atentados|ataques|" +
    "explosões|incidentes|confrontos|colisões|tiroteios|sismos|terremotos|incêndios|naufrágios|bombardeamentos|bombardeios",
  subset: 'entre eles|entre elas|incluindo|dos quais|das quais|crianças|mulheres|deles|menores|entre os quais', outOf: 'de|dos|das|em', and: 'e|ou|bem como',
  clause: 'enquanto|mas|embora|depois que|depois de|porque|quando|que|após|onde|porém|apesar|pois',
  aside: 'à margem|antes da|antes do|depois da|após a|após o|na sequência|dias antes|antes de|em resposta|na véspera da',
  streets: 'rua|avenida|praça|travessa|rodovia|alameda',
  relatives: 'filha|filho|esposa|mulher|marido|viúva|mãe|pai|irmã|irmão|neta|neto|sobrinha|sobrinho|namorada|namorado',
  steps:
    'subiu|subiram|sobe|sobem|subirá|subir|aumentou|aumenta|aumentará|aumentaram|aumentar|desceu|desceram|desce|descem|descerá|descer|baixou|baixaram|baixa|' +
    'baixar|caiu|caíram|cai|caem|cairá|cair|recuou|avançou|diminuiu|cresceu|disparou',
  toFigures: 'a',
  openings: 'primeiros',
  bodies: 'países|estados|membros|estados-membros|empresas|companhias|cidades|regiões|províncias|partidos|bancos|governos|ministros',
  matches: 'derrotou|derrota|venceu|vence|vencer|bateu|ganhou|ganha|goleou|jogo|final|semifinal|meia-final|empatou|empate|vitória|perdeu|eliminou|placar',
  asExpected:
    'do que o previsto|do que o esperado|do que previsto|do que esperado|que o previsto|que o esperado|do previsto|do esperado|como previsto|como esperado|' +
    'conforme previsto|conforme esperado|ao esperado|ao previsto',
};
