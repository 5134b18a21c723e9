import { neutralClaims, type ClaimRules } from '../../model/index.js';

/** Spanish claim words. */
export const claims: ClaimRules = {
  ...neutralClaims,
  subjectDropped: true,
  plurals: ['s', 'es'],
  clauseMarked: true,
  idioms:
    "firma contrato|firmó contrato|firmó un contrato|firma un contrato|firma como|firma de autógrafos|firma entonces|la firma japonesa|asistencia de los|" +
    "asistencia médica|asistencia técnica|asistencia sanitaria|asistencia social|con la asistencia|la llamada a|una llamada a|por la llamada|así llamada|" +
    "cerró el trato|cerró con|en línea con|en línea|línea con|a lo largo|a juicio|a su juicio|a mi juicio|desde el banquillo|al banquillo|banquillo como|" +
    "sesión de control|día inaugural|cámara de representantes|entregó sus|entregó los premios|entregó el premio|entregó su|se produjo|se produjeron|" +
    "produjo pérdidas|produjo un|produjo una|poca población|medios de producción|su población|mandatos de compra|de cédulas|pregunta para que|" +
    "seguro de desempleo|ante una audiencia|su audiencia|muerte natural|a muerte|de muerte|reserva natural|su participación en|participación del|" +
    "tiros libres|sancionar una ley|sancionó la ley|medios de comunicación|tasa de retirada|desde su inauguración|se firma|por vuelo|" +
    "españolas supervivientes|equipos supervivientes|en un plazo de|en el plazo de|lista de espera|listas de espera|kilómetro cero|cobrar ventaja|" +
    "en crecimiento|abrió el concierto|abre el festival|abrió el festival|abrió una investigación|abre una investigación|abrió la puerta|abre la puerta|" +
    "abrió el marcador|abre el marcador|un cohete impactó|cohetes impactaron|cohete cayó|abrió expediente|abre expediente|a bordo de|a bordo del|" +
    "firma dedicada|firma de investigación|firma de análisis|firma de servicios|la firma|una firma|firma consultora|firma auditora|firma tecnológica|" +
    "firma financiera|firma de abogados|hizo valer|hacer valer|hacen valer|hace valer|hicieron valer|cartera de pedidos|derecho a voto|derecho al voto|" +
    "derecho de voto|derechos de voto|derecho a votar|a bordo de … pateras|a bordo de … cayucos|a bordo de … embarcaciones|a bordo de … lanchas|" +
    "tribunal de apelación|tribunal de apelaciones|corte de apelaciones|apeló la sentencia|apeló el fallo|apeló contra la sentencia|apelan la sentencia|" +
    "la demanda presentada|una demanda contra",
  metrics: {
    sales:
      'vendió|vendieron|ha vendido|han vendido|vendidos|vendidas|vende|venderá|vendía|venta de coches|ventas de coches|ventas de automóviles|' +
      'ventas de vehículos|matriculaciones|matricularon|matriculados|matriculó|patentamientos|unidades vendidas|compraventas|compraventa de viviendas|' +
      'viviendas vendidas|colocó en el mercado|despachó|comercializó',
    'retirement-age': "edad de jubilación|edad de retiro|edad legal de jubilación|edad legal de retiro|edad de pensión",
    pension: "pensión|pensiones|pensión mínima|pensión media|pensiones mínimas",
    recipients: "pensionistas|jubilados|beneficiarios|perceptores",
    contribution: "cotización social|cotizaciones|cotizaciones sociales|tipo de cotización|aportación|aportaciones|aporte|aportes",
    compensation: "indemnización|indemnizaciones|indemniz*|compensación|compensaciones|por cada víctima|para cada víctima",
    fleet: "flota de",
    savings: "ahorro|ahorros|ahorrar|ahorrará|supondrá un ahorro",
    'reserves.filled': 'embalse|embalses|reserva hídrica|agua embalsada|capacidad del embalse|llenado',
    rainfall: 'lluvia|lluvias|precipitaciones|precipitación',
    homes:
      'viviendas … destruidas|casas … destruidas|viviendas … dañadas|casas … dañadas|destruyó … viviendas|destruyó … casas|destruido … viviendas|' +
      'destruido … casas|dañó … viviendas|dañó … casas|edificios … destruidos|edificios … dañados|destruyeron … viviendas|destruyeron … casas|' +
      'viviendas … inundadas|viviendas … afectadas|dañado … viviendas|destruidas … viviendas',
    permits:
      'visados de obra|visados de obra nueva|licencias de construcción|permisos de construcción|permisos de obra|permisos de residencia|permisos de trabajo|' +
      'autorizaciones de residencia|visados concedidos|visas otorgadas|licencias de obra|permisos otorgados|licencias concedidas|visados expedidos',
    seized:
      'incautó|incautaron|incautado|incautados|incautadas|incautación|incautaciones|decomisó|decomisaron|decomisado|decomiso|decomisos|se incautó|confiscó|' +
      'confiscaron|confiscado|aprehendió|aprehendieron|intervino … kilos|intervino … toneladas|intervinieron … kilos|alijo de|incauta|incautan|decomisa|' +
      'decomisan|requisó',
    'energy.outage':
      'sin luz|sin electricidad|sin suministro eléctrico|sin energía eléctrica|sin corriente|sin suministro|a oscuras|cortes de luz|apagón|sin agua|' +
      'sin calefacción|sin fluido eléctrico|sin servicio eléctrico|apagones|cortes de electricidad',
    deposits: 'depósitos|retiradas de fondos|habían retirado|retiraron',
    'tax-rate':
      "iva|impuesto de sociedades|impuesto sobre sociedades|impuesto sobre la renta|impuesto a la renta|tipo impositivo|impuesto al valor agregado|" +
      "impuesto al valor añadido|iva de la luz|iva de la electricidad|iva del gas|iva de la energía|iva de los alimentos",
    recalls:
      "llama a revisión|llamó a revisión|llamará a revisión|llamar a revisión|llamado a revisión|retira … vehículos|retiró … vehículos|retirar … vehículos|" +
      "retira … coches|retirar … coches|retiró … coches|retirará … vehículos|retira … envases|retira … unidades|retiró … envases|retiró … unidades|" +
      "retirados del mercado|retiradas del mercado|retira del mercado|llama a taller|llamada a revisión|llamado a revisión de|retira … juguetes|" +
      "retiró … juguetes|campaña de revisión",
    dividend: 'dividendo|dividendos',
    tariff: 'arancel|aranceles|arancelario|arancelaria|arancelarios|derechos de aduana|impuesto de importación',
    'trade.turnover':
      'comercio|intercambio comercial|intercambio|intercambios comerciales|comercio bilateral|volumen comercial|volumen de comercio|comercio exterior',
    'trade.exports':
      'exportacion*|exportó|exporta|exportaron|exportado*|exportar|ventas al exterior|ventas exteriores|ventas externas|ventas foráneas|' +
      'ventas en el exterior|ventas al extranjero|ventas en el extranjero|colocó en el exterior|envíos al exterior|despachos al exterior',
    'trade.imports':
      'importacion*|importó|importa|importaron|importado*|importar|compras al exterior|compras exteriores|compras externas|compras foráneas|internacion*|' +
      'compró a|compró en el exterior|compra a',
    'trade.balance': 'balanza comercial|superávit comercial|déficit comercial|saldo comercial|superávit por cuenta corriente|cuenta corriente',
    investment:
      'inversi*|invertir*|invirtió|invertido|invierte|invertirán|invirtieron|destinará … a parques|inyect*|inyección|desembols*|capital extranjero|' +
      'ronda de financiación|ronda de inversión|pondrá sobre la mesa|aportará|aportación|inversora|apostará|costó|ha costado|costaron|coste de la obra|' +
      'costo de la obra|invierta|inviertan|invirtiera',
    'agreement.value':
      "compró|comprará|comprar|comprado|contrato*|acuerdo de|adquisición|pedido|compra de|fusión|acuerdo por valor|adquirir*|licitación|opa|" +
      "acuerdo … valorado|acuerdo … por valor|contrato … por valor|contrato … valorado|contratos … por valor|pacto … por valor|por un valor de|encargó|" +
      "encargar|encargado|encargo|encarga|encargará|adquirió|adquisiciones|ha encargado|contrato … por|acuerdo … por|convenio … por|convenio por valor|" +
      "compraventa|se hizo con|se hace con|se adjudicó|se adjudica|adjudicó|adjudicad*|adjudicación|oferta de compra|acuerdo por|acuerdos por valor|" +
      "firmaron … por valor|compraron|contratos por|pedido de|un pedido por|pedido por|dispuesto a pagar|dispuesta a pagar",
    aid:
      "ayuda|ayudas|asistencia|ayuda humanitaria|donacion*|apoyo financiero|paquete de ayuda|fondos|subvencion*|donativo*|subsidio*|donó|donantes|" +
      "países donantes|ayuda de emergencia|socorro|llamamiento de fondos|familia de los fallecidos|familias de los fallecidos|familias de las víctimas|" +
      "familia de las víctimas|familiares de las víctimas|deudos|compensaci*|ayuda alimentaria|ayuda económica|ayuda financiera|ayuda al desarrollo|" +
      "ayuda de urgencia|apoyo presupuestario|apoyo económico|asistencia humanitaria|asistencia financiera|cooperación|dona|donará|para asistir|" +
      "para atender|para ayudar|llamamiento de|paquete de ayudas|paquete de apoyo|paquete de emergencia|paquete de medidas|línea de ayudas|ayudas directas|" +
      "ayudas por valor|fondo de emergencia|por cada víctima|por víctima|por cada fallecido|por cada muerto|a cada familia|por fallecido",
    'aid.military':
      'ayuda militar|asistencia militar|paquete de ayuda militar|envío de armas|apoyo militar|armamento|ayuda de defensa|paquete de armas|material militar|' +
      'equipo militar|equipamiento militar|armas por valor|entrega de armas|asistencia en defensa',
    loan:
      'préstamo*|crédito|créditos|línea de crédito|tramo|empréstito*|financiación|financiamiento|crédito*|línea de financiamiento|rescate financiero|' +
      'facilidad de crédito|prestó|prestará|prestar|emitió bonos|emisión de bonos|emisión de deuda|bonos por|bonos verdes|colocó bonos|colocó deuda|' +
      'obligaciones por|hipotecas por valor|eurobonos|letras del tesoro|emitió deuda',
    debt:
      'deuda|deudas|deuda pública|endeudamiento|deuda externa|adeuda|adeudan|adeudaba|pasivos|pasivo|deuda soberana|ratio de deuda|impagos|atrasos|debe … al',
    fine:
      'multa|multas|sanción económica|multó|multad*|indemnizaci*|sanción de|multar*|penalizaci*|sancionó con|sancionado con|sancionada con|castigo|sanción|' +
      'condenada a pagar|condenado a pagar|pago de una multa|obligada a pagar|condenó … a pagar|tendrá … pagar|deberá … pagar|deberá … abonar|' +
      'tendrá … abonar|deberá … indemnizar|tendrá … indemnizar',
    budget:
      "presupuesto*|déficit presupuestario|gasto público|déficit público|déficit fiscal|déficit|presupuestari*|cuentas públicas|superávit fiscal|" +
      "superávit primario|superávit presupuestario|gasto estatal|agujero fiscal|proyecto de presupuesto|ley de presupuestos|dotación|erario|saldo fiscal|" +
      "déficit de la seguridad social|déficit de las pensiones|agujero presupuestario|agujero de la seguridad social",
    gdp: 'pib|producto interior bruto|producto interno bruto|pbi',
    'gdp.growth':
      'crecimiento|crecimiento económico|economía|tasa de crecimiento|crecimiento del pib|pib creció|pib crecerá|pib crezca|pib aumentó|pib cayó|pib subió|' +
      'pib retrocedió|actividad económica|recesión|expansión económica|expansión del pib|avance del pib|el pib … crezca|el pib … creció|el pib … crecer|' +
      'el pib … suba|el pib … avanzó|el pib … avance|el pib … aumentó|el pib … cayó|el pib … retrocedió|el pib … se contrajo|el pib … se contraiga|' +
      'caída del pib|contracción del pib|alza del pib|el pib crecerá',
    inflation:
      'inflación|ipc|precios al consumo|precios al consumidor|tasa de inflación|inflación subyacente|índice de precios|coste de la vida|costo de la vida|' +
      'carestía|índice de precios al consumidor|índice de precios de consumo|inflacionari*|encarecimiento|precios de los alimentos|precios al productor',
    'interest-rate':
      "tipo de interés|tipos de interés|tasa de interés|tasas de interés|tipo de referencia|tasa de referencia|tipo oficial|tipos|tasa clave|tipo rector|" +
      "precio del dinero|tasa de política monetaria|facilidad de depósito|tipo de depósito|tipos de depósito|tipo de interés oficial|tasa de depósito|tasa|" +
      "tasas|tasa básica|tasa de fondos|tasa de política|euríbor|tipos básicos|interés de referencia|tasa interbancaria|tasa de interés de política|euribor",
    unemployment:
      "paro|desempleo|tasa de paro|tasa de desempleo|desempleados|parados|desocupación|sin trabajo|sin empleo|en paro|buscan trabajo|buscan empleo|" +
      "desocupados|desocupada|cesantía|desempleo juvenil|paro juvenil|parado|sin ocupación|índice del paro|índice de paro|cifra del paro|paro registrado|" +
      "cifras del paro|al paro",
    wage:
      "salario*|sueldo*|salario mínimo|pensi*|remuneraci*|nómina*|paga|subida salarial|alza salarial|aumento salarial|incremento salarial|salarial|" +
      "salariales|jornal|jornales|salario medio|retribuci*|smi|nómina|salario base|salario bruto|paga mínima",
    price:
      "precio*|coste|costo|costos|costes|barril|onza|tarifa*|cuesta|alquiler*|costará|litro|brent|megavatio hora|cuestan|costaba|entradas|barril de brent|" +
      "gasolina|gasóleo|bitcoin|onza de oro|matrícula|por kilo|el kilo|tonelada de|megavatio|factura|recibo de la luz|tasa turística|entrada|pasaje|pasajes|" +
      "peaje|peajes|billetes|boletos|más caro|más caros|más cara|más caras|encareci*|se encarec*|abarat*|barril de brent cotizaba|brent cotizaba|" +
      "brent cotiza|barril cotizaba|crudo cotizaba|petróleo cotizaba|gas natural bajó|gas natural subió|el crudo|el barril|barril de crudo|precio del crudo|" +
      "el oro negro",
    'share-price':
      'acción|acciones|títulos|cotización|índice|bolsa|ibex|en bolsa|bolsa de madrid|selectivo|parqué|cotizaciones|ibex 35 cerró|ibex cerró|el ibex|ibex 35|' +
      'precio de cierre|precio de cierre',
    revenue:
      "ingreso*|facturación|ventas|facturó|cifra de negocio|cifra de negocios|recaudaci*|facturar*|recaudó|taquilla|factura|facturaron|ventas netas|" +
      "volumen de negocio|volumen de negocios|cifra de ventas|ingresos netos|ingresos fiscales|recauda|recaudaron|ingresó|ventas anuales|facturado|" +
      "crecimiento de las ventas|crecimiento de los ingresos|crecimiento orgánico|ventas comparables|crecimiento de sus ventas",
    profit:
      'beneficio*|ganancia*|utilidad*|beneficio neto|resultado neto|ebitda|beneficio operativo|ganó|hubiera ganado|hubiese ganado|haya ganado|embolsado|' +
      'embolsó|se lucró|lucrado|haber ganado|ganancias netas|utilidad neta|beneficios|resultado operativo|ganancia neta|ganaron|resultado bruto|lucro|' +
      'plusvalía*|excedente|superávit de la empresa|resultado atribuido',
    loss:
      'pérdida|pérdidas|números rojos|pérdida neta|perdió|pérdidas netas|resultado negativo|minusvalía*|en rojo|agujero de|déficit de la empresa|quebranto*|' +
      'pérdidas operativas|perdieron … millones|pierde … millones|ha perdido … millones',
    'market-value':
      'capitalización|valor de mercado|valoración|valorad*|capitalización bursátil|valor bursátil|valía|valían|valor estimado|valor en el mercado|' +
      'vale … en bolsa|vale ya en bolsa|en bolsa … vale|valía en bolsa|valen en bolsa|vale en bolsa|vale ahora en bolsa|valor en bolsa|valor de empresa|' +
      'fortuna|tasad*|valora … en|podría valer|vale|valen|valer',
    'exchange-rate':
      'tipo de cambio|por dólar|lira|rublo|peso|por euro|cotizaba|frente al dólar|un dólar|moneda|divisa|un euro|frente al euro|tasa de cambio|' +
      'el euro se cambiaba|se cambiaba|se cambió|se negociaba|el dólar se cambiaba|el euro valía|el dólar valía|euro cotizaba|dólar cotizaba|' +
      'el euro costaba|el dólar costaba|el dólar|el billete verde|la moneda única|la divisa|dólar oficial|dólar blue|el peso|el yuan|el yen|cambio oficial|' +
      'tipo oficial de cambio|moneda única|se intercambiaba|se canjeaba|dólar cerró|euro cerró|cotiza a|se vendía a|tasa representativa|trm',
    reserves:
      'reserva|reservas|reservas brutas|reservas internacionales|reservas de divisas|reservas de oro|existencias|reservas del banco central|reservas netas|' +
      'inventarios|fondo soberano|divisas|reservas en oro|activos de reserva|embalses',
    production:
      'producción|produjo|produce|producido*|cosecha*|fabricó|barriles diarios|produjeron|producir|producción industrial|extracción|entregó|entregas|' +
      'entregad*|fabricad*|barriles por día|producirá|fabricación|cosechó|recolec*|molienda|zafra|extrajo … toneladas|extrae|producirán|se produjeron|' +
      'barriles al día|captura de|vendimia|salieron de la línea|bombeó|bombea|bombeo de|ensambló|ensamblaron|ensamblados|sacaron … toneladas|' +
      'sacó … toneladas|extrajeron … toneladas|extraído|bombeaba|extrajo|generó|generaron|desembarcó|desembarcaron|capturó … toneladas|' +
      'capturaron … toneladas|pescó|pescaron|cuota de producción|cuotas de producción|cuota … barriles|cuotas … barriles|cuota petrolera|' +
      'viviendas terminadas|viviendas iniciadas|viviendas construidas|vivienda terminada|capturas|capturó|capturaron|vendimió|vendimiaron|sacrificó|molturó|' +
      'embotelló|desembarques',
    'energy.supply':
      'suministro de gas|gas|electricidad|gasoducto|suministros|renovable*|eólic*|solar|energías renovables|consumo eléctrico|gas natural|consumo de gas|' +
      'consumo de electricidad|demanda eléctrica|metros cúbicos de gas|gnl|gas natural licuado|gas licuado|envíos de gas|exportación de gas|teravatios hora|' +
      'gigavatios hora|kilovatios hora|mix eléctrico|matriz eléctrica|matriz energética|generación eléctrica|suministró|suministra|suministrar|' +
      'bombeo de gas|importación de electricidad',
    'energy.capacity':
      'capacidad|potencia|capacidad instalada|central|parque eólico|parque solar|planta solar|reactor*|potencia instalada|centrales|parques eólicos|' +
      'turbina*|central nuclear|planta fotovoltaica|megavatios|gigavatios|gigavatio|megavatio|hidroeléctrica|represa|embalse hidroeléctrico|' +
      'parque fotovoltaico|parques solares|aerogeneradores|baterías|electrolizador|central térmica|central hidroeléctrica|termoeléctrica|planta eólica',
    emissions: 'emision*|co2|gases de efecto invernadero|dióxido de carbono|metano|toneladas de co2|huella de carbono|gases contaminantes|emiti*|dióxido',
    temperature: 'temperatura*|grados|ola de calor|calentamiento|termómetro*|mercurio|calor|frío|helada*|calent*',
    population: 'población|habitantes|residentes|personas viven|habitante|poblado',
    migration:
      'refugiados|refugiado|migrantes|solicitantes de asilo|llegadas|inmigrantes|solicitudes de asilo|migración|inmigración|flujo migratorio|' +
      'peticiones de asilo|pateras|cayucos|entradas irregulares|llegaron … en patera|irregulares|deportad*|deportaciones|emigraron|emigrantes|' +
      'solicitudes de protección|solicitantes de protección|saldo migratorio|cruces irregulares|expulsados|migratorio|cruces ilegales|intentos de entrada|' +
      'intentos de cruzar|entradas ilegales|entrada ilegal|devueltos en la frontera|rechazados en la frontera|pidieron asilo|solicitaron asilo|' +
      'cruzaron la frontera|deportó|deportaron|deporta|deportará|cruzaron el darién|cruzaron la selva',
    tourists:
      'turistas|visitantes|pernoctaciones|turista|viajeros extranjeros|veraneantes|noches de hotel|viajeros alojados|huéspedes|turistas extranjeros|' +
      'visitantes extranjeros|cruceristas|llegadas internacionales|llegada de turistas|viajeros internacionales',
    passengers:
      "pasajeros|viajeros|usuarios del metro|tráfico de pasajeros|viajeros transportados|pasajero|número de pasajeros|personas a bordo|a bordo del|" +
      "a bordo viajaban|viajaban … personas|viajaban a bordo|iban a bordo|ocupantes|ocupantes a bordo|transportaba … personas|llevaba a bordo|" +
      "llevaba … personas|a bordo|viajaban",
    flights: 'vuelos|vuelo|despegues|cancelaciones|operaciones aéreas|conexiones aéreas|despegues y aterrizajes|frecuencias',
    'casualties.killed':
      "muert*|murieron|fallec*|víctimas mortales|mataron|mató|asesinad*|perdieron la vida|murió|muriendo|decesos|fallecid*|víctimas|fallecimiento*|" +
      "balance de víctimas|muere|mueren|han muerto|cadáveres|costó la vida|costado la vida|cobró la vida|perecieron|pereció|ahogad*|se cobró|" +
      "causó la muerte|causaron la muerte|han perdido la vida|se cobró la vida|segó la vida|acabó con la vida|cobrado la vida|murieron ahogados|ejecutad*|" +
      "abatid*|mortales|muertes|ultimad*|masacrad*|óbitos|occisos|fatales|víctima mortal|víctimas fatales|perdieran la vida|perder la vida|abatió|matando|" +
      "quitó la vida|quitaron la vida|cuerpos sin vida|los cuerpos de|cobraron la vida|cobra la vida|persona murió|persona falleció|persona ha muerto|" +
      "homicidios|homicidio|asesinatos|feminicidios|crímenes|asesinados|asesinadas|muertes en carretera|muertes violentas|murieron calcinad*|" +
      "muert* calcinad*|calcinados en|cadáveres calcinados|cuerpos calcinados|fallecieron calcinad*",
    'casualties.injured':
      'herid*|lesionad*|hirió|hirieron|hospitalizad*|hiriendo|heridas|heridos graves|heridos leves|lesiones|con lesiones|quemaduras|contusiones|' +
      'trasladad* al hospital|trasladad* a hospitales|ingresad*|hospitalizaciones|intoxicad*|atendid*|en estado grave|resultaron heridos|resultó herido|' +
      'contusionad*',
    damage:
      "daños|daño|daños materiales|destrozos|perjuicios|pérdidas materiales|pérdidas económicas|estragos|pérdidas por|pérdidas aseguradas|siniestros|" +
      "daños por valor|daños por|coste de los daños|coste de la reconstrucción|aseguradoras pagaron|aseguradoras han pagado|indemnizaciones por la dana|" +
      "indemnizaciones por las inundaciones|indemnizaciones por el temporal|indemnizaciones por daños|consorcio ha abonado|consorcio de compensación|" +
      "abonó … a los damnificados|abonó … por daños|pagó … por daños|ha abonado … por|abonarán … por|indemnizó con|indemnizaciones a los|en indemnizaciones|" +
      "abonó … a los asegurados|indemnizaciones por|abonó … por los|abonaron … por los",
    'price.cap':
      'tope al precio|tope de precio*|tope del precio|precio máximo|límite al precio|límite de precio*|techo al precio|techo de precio*|tope a los precios',
    'casualties.missing':
      'desaparecid*|desaparecieron|desaparición|en paradero desconocido|paradero desconocido|sin localizar|sepultad*|buscan a|por localizar|' +
      'siguen desaparecidos|sin noticias|extraviad*|dados por desaparecidos|sin aparecer|siguen sin aparecer|no aparecen|no han aparecido',
    'casualties.displaced':
      "desplazad*|evacuad*|sin hogar|huyeron|huido|evacuación|evacuaron|damnificad*|han huido|evacuar|desalojad*|huir|abandonar sus|dejar sus|sin techo|" +
      "sin casa|perdido sus casas|perdido su casa|perdido sus hogares|perdido su hogar|perdido su vivienda|perdido sus viviendas|perdieron sus casas|" +
      "perdieron su casa|perdieron sus hogares|perdieron su vivienda|perdieron sus viviendas|abandonar … casas|abandonar … hogares|abandonaron … casas|" +
      "dejar … casas|dejaron … hogares|perdido … hogares|perdieron … hogares|perder … hogar|refugiad* en albergues|realojad*|albergues|evacuaciones|evacúan|" +
      "en albergues|fuera de sus casas|fuera de sus hogares|dejar sus casas|dejaron sus casas|abandonar su|abandonaron sus|huyen|huyendo|desplazamiento|" +
      "desplazamientos|éxodo|desarraigad*|sin vivienda|obligados a dejar|obligadas a dejar|expulsad* de sus|salir de sus casas|salir de su casa|" +
      "salir de sus viviendas|dejar sus viviendas|abandonar sus viviendas|desalojar|desalojo|desalojos|desalojó|desalojaron|obligó a evacuar|" +
      "obligó a desalojar|obliga a desalojar|obliga a evacuar|tuvieron que abandonar|reubicad*",
    rescued:
      "rescatad*|rescataron|salvad*|rescate|rescató|auxiliad*|a salvo|sacad*|de los escombros|con vida|sacad* con vida|extraíd* de los escombros|" +
      "sacad* de los escombros|supervivientes|sobrevivientes|hallad* con vida|encontrad* con vida|puest* a salvo|sacaron|sacó|liberaron|excarcelad*|" +
      "extrajeron|extrajo|rescates|rescate de|con vida de|recogid* en el mar|izad*|evacuad* en helicóptero|salvó|salvaron|pusieron a salvo|" +
      "extrajeron con vida|rescatadas|rescatados|sobrevivi*|llevad* a tierra|trasladad* a tierra|llevados a puerto|trasladados a puerto|auxilió|auxiliaron|" +
      "ha auxiliado|han auxiliado|socorrió|socorrieron|socorrid*|localizó con vida",
    arrests:
      'detenid*|arrestad*|detuvo|detuvieron|detencion*|arrestó|arrestos|detener|apresad*|detiene|detienen|redada|bajo custodia|arrestaron|arresta|capturó|' +
      'captura|capturas|puest* a disposición|aprehendid*|esposad*|encarcelad*|arrestan|retenid*',
    sentence:
      'cárcel|prisión|condenad*|condenó|reclusión|años de cárcel|condena|cadena perpetua|sentenciad*|sentenció|pena de|penas de|condenas de|condenas|' +
      'pedía … años|pide … años|pidió … años|solicitó … años|solicita … años|solicitaba … años|pedido … años|años de prisión|prisión condicional|' +
      'en suspenso|penas|tras las rejas|entre rejas|años tras|años de reclusión|pena de cárcel|pena de prisión|impuso … años|condena a|años de condena|' +
      'privación de libertad|meses de prisión|meses de cárcel|penitenciaría|condenar|condenaron|presidio|la pena a|rebajó la pena',
    'votes.share':
      'de los votos|de los sufragios|del voto|votos válidos|votos|sufragios|de votos|de las papeletas|del escrutinio|del sufragio|del electorado|' +
      'votos emitidos|de las preferencias|de los votos válidos|votos escrutados|del padrón|del escrutado|quedó segundo|quedaron segundos|quedó tercero|' +
      'quedaron terceros|quedó cuarto|quedaron cuartos|quedó primero|quedaron primeros|dieron … el sí|el sí|votó sí|votaron sí|fuerza más votada|' +
      'primera fuerza|segunda fuerza',
    'votes.count':
      'votos|papeletas|sufragios|votaron|electores|votos a favor|votos en contra|diputados votaron|síes|acudieron a las urnas|acudieron a votar|' +
      'depositaron su voto|emitieron su voto|ejercieron su voto|fueron a las urnas|fueron a votar',
    turnout:
      'participación|participación electoral|índice de participación|concurrencia|abstención|del censo|del padrón|acudió a votar|acudieron a votar|' +
      'afluencia|asistencia a las urnas',
    seats:
      'escaños|escaño|diputados|diputado|bancas|mandatos|curules|parlamentarios|asientos|curul|senadores|legisladores|concejales|actas|escaños en|' +
      'representantes en el congreso|parlamentarias|procuradores',
    'poll.share':
      'encuesta*|sondeo*|intención de voto|encuestados|votaría*|índice de aprobación|de los consultados|entrevistados|popularidad|aprueba la gestión|' +
      'de los españoles|obtendría|obtendrían|lograría|lograrían|barómetro|cis|de los encuestados|estimación de voto|aprobación|imagen positiva|respalda|' +
      'respaldan|está a favor|están a favor|desaprueba|aprueba|votaría por|intención de votar|preferencias electorales|apoyo del',
    'poll.lead': 'ventaja|por delante|aventaja*|lidera|diferencia|por encima de|desventaja|saca|le saca|encabeza|adelantar*|aventajar*|aventaja en|supera en',
    'poll.margin-of-error': 'margen de error|error muestral|margen de confianza|más menos|error máximo|error estadístico|error de muestreo',
    'military.spending':
      'presupuesto de defensa|gasto militar|gasto en defensa|gastos militares|gastos de defensa|presupuesto militar|gastos en defensa|a defensa|en defensa|' +
      'a la defensa|gasto de defensa|inversión en defensa|gasto bélico|presupuesto de las fuerzas armadas|partidas de defensa|gastará en defensa|' +
      'gasta en defensa|gastos castrenses|gasto castrense',
    'military.troops':
      'soldados|tropas|militares|efectivos|combatientes|reservistas|uniformados|cascos azules|milicianos|reclutas|paracaidistas|infantes de marina|marines|' +
      'mercenarios|legionarios|contingente|guerrilleros|agentes de la guardia nacional|soldado',
    equipment:
      "vehículos|tanques|proyectiles|misiles|drones|aviones|helicópteros|obuses|buques|municiones|cohetes|blindados|vehículos blindados|cazas|camiones|" +
      "autobuses|trenes|sistemas|carros de combate|barcos|fragatas|satélites|lanzadores|aeronaves|bombarderos|armas|fusiles|lanchas|submarinos|carros|" +
      "aviones de combate|cazabombarderos|corbetas|bombas|morteros|locomotoras|ambulancias|generadores|interceptores|tranvías|vagones|carros blindados|" +
      "aviones de transporte|patrulleras|autobuses eléctricos|baterías antiaéreas|lanchas patrulleras|sistemas patriot|sondas|satélite|canastas|" +
      "transbordadores|ferris|ferries|pesqueros|cruceros|flota de|buques cisterna|autocares|metaneros",
    area:
      'hectáreas|superficie|kilómetros cuadrados|metros cuadrados|área|bosque|vegetación|quemad*|calcinad*|terreno|arrasad*|arrasó|devorad*|devoró|' +
      'consumid*|consumió|destruid*|cultivos|monte|matorral|hectárea|superficie quemada|terrenos|masa forestal|campos de cultivo',
    distance:
      'distancia|profundidad|longitud|kilómetros de|alcance|epicentro|largo|túnel|puente|autopista|línea|altura|radio|ferrocarril|frontera|costa|ancho|alto|' +
      'oleoducto|trazado|recorri*|kilómetros del|kilómetros al',
    magnitude:
      'magnitud|escala de richter|intensidad|grados en|en la escala|escala abierta|de magnitud|magnitud de|grados de magnitud|escala de magnitud|temblor de|' +
      'sismo de|terremoto de|seísmo de|movimiento de',
    duration:
      "duró|dura|durará|duraron|durado|duraba|prolongó|durar|prolongaron|duran|hablaron durante|conversaron durante|hablado durante|reunieron durante|" +
      "prolongarse|prolongará*|extenderse|se extenderá*|alargarse|demorar*|tomar hasta|llevar hasta|período de transición|periodo de transición|" +
      "período transitorio|periodo transitorio|plazo de|período de gracia|periodo de gracia|moratoria|prórroga de|duración de|vigencia de|de servicio|" +
      "al volante|a los mandos|sin descanso|tiene una duración|tendrá una duración|validez de|válido por|válida por|válido durante|será válido|se extendió|" +
      "se extendieron|por un período|por un periodo|se alargó|tarda|tardan|tiempo medio de espera|tiempo de espera|debate de|un debate de|debate … horas|" +
      "horas de debate|horas de discusión|horas de deliberaciones|días de debate|durarán|duraría|se prolongarán|se prolonga|seguirá durante|" +
      "seguirán durante|continuará durante|continuarán durante|continuará por|proseguirá durante|proseguirán durante|tardará|tardarán|llevará … días|" +
      "llevará … meses|llevará … años|llevará … horas",
    participants:
      'participantes|manifestantes|manifestante|personas participaron|asistentes|delegados|espectadores|salieron a las calles|participaron|se manifestaron|' +
      'manifestaron|marcharon|concentraron|aficionados|delegaciones|asistieron|acudieron|países participantes|invitados|protestaron|congregó|' +
      'se concentraron|salieron a la calle|tomaron las calles|salieron a protestar|a las calles|hombres de negocios|huelguistas|secundaron|peregrinos|' +
      'fieles|personas marcharon|personas se concentraron|personas salieron|activistas|simpatizantes|concurrentes|desfilaron|se congregaron|se movilizaron|' +
      'corredores|atletas|multitud|personas acudieron|se sumaron|abarrotaron|manifestarse|contramanifestantes|reunió a|empresarios|empresarias',
    speed:
      'velocidad|ráfagas|viento|vientos|kilómetros por hora|km/h|nudos|rachas|vientos sostenidos|vientos máximos|ráfaga|circulaba a|velocidad máxima|' +
      'velocidades de|velocidad punta',
    cases:
      'casos|contagios|infecciones|infectad*|nuevos contagios|contagiad*|nuevos casos|enfermos|incidencia|pacientes|casos confirmados|enfermaron|brote|' +
      'enfermedad|infectados|positivos|dieron positivo|casos sospechosos|contrajeron|contraído|contrajo|casos nuevos|enferm*|afectados por el virus|' +
      'pacientes diagnosticados|infectaron|casos activos',
    vaccinations:
      'vacunad*|vacunación|dosis|vacunas|inmunizad*|vacunaron|vacunó|primera dosis|segunda dosis|pauta completa|vacunados|vacunadas|dosis administradas|' +
      'inoculad*|inmunización|pinchazo|vacuna contra|refuerzo|vacunar',
    share:
      'cuota|cuarta parte|un tercio|la mitad|dos tercios|proporción|tercera parte|cuota de mercado|representa*|porcentaje|quinta parte|tres cuartas partes|' +
      'participación|supone|suponen|equivale|representó|representaron|representaba|posee|poseen|poseía|controla|del capital|en manos de|tiene en su poder|' +
      'del mercado mundial|del mercado|del total|representa|representan|constituyen|corresponde a|corresponden a|uno de cada|una de cada|de cada diez|' +
      'de cada cinco|de cada cuatro|de cada tres|constituye|copa|copan|concentra|concentran|acapara|acaparan|un quinto|proporción de|porcentaje de|' +
      'de la población|de los hogares|abarca',
    jobs:
      "empleos|puestos de trabajo|empleo|trabajadores|puestos|empleados|empleos creados|plantilla|contratar*|ocupados|afiliados|emplea|contrataciones|" +
      "puestos nuevos|puestos laborales|nuevos puestos|empleos directos|nóminas|personal|contratará|asalariad*|empleados directos|mano de obra|contrató|" +
      "vacantes|nuevos empleos|colaboradores|operarios|obreros|da empleo a|dan empleo a|trabajan en|trabajan para|docentes|profesores|maestros|enfermeros|" +
      "enfermeras|médicos|mineros|ferroviarios|funcionarios|empleados públicos|estibadores|pilotos|camioneros|conductores de autobús|sanitarios|aprendices|" +
      "metalúrgicos|cotizantes|temporeros|contrataron|contratado|contratación de|contratos indefinidos",
    layoffs:
      'despid*|despidos|recorte de personal|recortes de empleo|ere|suprimir*|recorte de|despedirá|despedir*|recorte|ser despedid*|a la calle|cesados|' +
      'ajuste de plantilla|expediente de regulación|despidió|despide|echará|echar a|prescindirá de|prescindir de|destrucción de empleo|desvinculaci*|cesar|' +
      'reducción de plantilla|supresiones|reducción de personal|perderán su empleo|perderán el empleo|suprimirá|eliminará|recortará|eliminar … puestos|' +
      'eliminará … puestos|eliminarán … puestos|eliminar … empleos|recortes de personal|recortes de plantilla|recortar … puestos|recortará … puestos|' +
      'recortar … empleos|recortará … empleos|supresión de … puestos',
    'documents-signed':
      'documentos|acuerdos|memorandos|convenios|protocolos|memorandos de entendimiento|acuerdos de cooperación|instrumentos|cartas de intención|' +
      'contratos firmados|tratados|documentos de cooperación',
  },
  events: {
    call:
      'llamada telefónica|conversación telefónica|videoconferencia|por teléfono|videollamada|llamada|conversaron|telefónica|telefónicamente|' +
      'hablaron por teléfono|llamada por video|hablaron telefónicamente|contacto telefónico|diálogo telefónico|llamó por teléfono|comunicación telefónica|' +
      'por videoconferencia|telefoneó|telefonazo',
    meeting:
      'reunión|reuniones|encuentro|reunirá|reunieron|reunió|verse|se reunirán|encontrarse|reunirse|se verán|se reunieron|se reúne|se reúnen|se encontraron|' +
      'cónclave|mantuvieron un encuentro|sostuvieron un encuentro|se vieron|cara a cara|se entrevistaron|mantuvo un encuentro|reuniéndose|se dieron cita|' +
      'se citaron|se encontró|congregan|sostuvo una reunión|coincidieron|junta de accionistas|junta general|sesión extraordinaria|sesión plenaria',
    visit:
      'visita|visitas|visitar*|visitó|viaje|viajará|viajó|visita de estado|visita oficial|viaja a|gira|visitarán|recorrido|llegará|irá a|va a visitar|' +
      'se desplazará|se desplaza|se trasladará|acudirá|partirá hacia|viajan|viajarán|volará a|realizará una visita|es esperado en|arribó|arriba a|arribará|' +
      'aterrizó|aterriza|llega a|llegó a|emprende|emprendió|de visita|visita de trabajo|viajan a|viajaron|se encuentra en|escala en|giró visita|se desplazó|' +
      'partió rumbo|partió hacia|visitan|visita a',
    summit: 'cumbre|cumbres|g7|g20|reunión de líderes|cita de líderes|encuentro de jefes',
    talks:
      'negociacion*|conversacion*|consultas|diálogo|negociar|conversaciones de paz|negociaron|ronda de conversaciones|negociaciones|dialogan|dialogaron|' +
      'mesa de diálogo|mesa de negociación|ronda de negociaciones|conversaron|negocian|tratativas|diálogos|parlamentaron|consultaron',
    agreement:
      'tratado|acuerdo|acuerdos|pacto|firm*|memorando|tregua|alto el fuego|firmaron|convenio|alto al fuego|acuerdo comercial|rubric*|armisticio|' +
      'acuerdo de paz|acordaron|sell*|ratific*|protocolo|cerraron un acuerdo|alcanzaron un acuerdo|llegaron a un acuerdo|pactaron|pactan|convenio marco|' +
      'memorándum|estamparon su firma|sellaron|selló|acordó|pactó|ha acordado|han acordado|acuerda|acuerdan|suscribieron|suscribió|suscribirán|suscribirá|' +
      'suscrito|suscrita|suscritos|suscriben',
    election:
      'eleccion*|referéndum|comicios|segunda vuelta|votación|elecciones generales|presidenciales|legislativas|primera vuelta|electoral|balotaje|referendo|' +
      'urnas|a las urnas|acuden a las urnas|acudirán a las urnas|irán a las urnas|votan|votarán|vota|elegirán|eligen|elige|jornada electoral|plebiscito|' +
      'consulta popular|primarias|ballotage|elecciones anticipadas|colegios electorales',
    appointment:
      'nombrad*|nombramiento|investidura|juramento|toma de posesión|designad*|asumirá|asumió|tomará posesión|tomó posesión|elegid*|nombró|investid*|juró|' +
      'nuevo consejero delegado|sucederá|reelegid*|sustituirá|proclamad*|jurará|nombrar|nombra|nombrará|nombrarán|designar|designó|designará|propondrá como|' +
      'nombrarla|nombrarlo|asume|asumen|al frente de|toma el relevo|tomó el relevo|releva a|relevará a|relevó a|promovid*|ascendid*|jura el cargo|' +
      'juró el cargo|prestó juramento|será el nuevo|será la nueva|nuevo presidente|nueva presidenta|nueva directora|nuevo director|se convierte en|' +
      'se convirtió en|fichó a|ratificad* como|posesionó|sucedió a|reemplaza a|reemplazará a',
    resignation:
      'dimisión|dimitió|renunci*|dimite|dimitir*|dimitido|deja el cargo|dejó el cargo|abandona el cargo|dimiten|presentó su dimisión|presentó la dimisión|' +
      'presentó su renuncia|presentó la renuncia|dejó su cargo|dejar el cargo|dejará el cargo|abandonó el cargo|abandonó su cargo|se aparta|se apartó|' +
      'dio un paso al costado|paso al costado|tiró la toalla|abdic*|puso su cargo a disposición|deja la presidencia|dejó la presidencia|deja el gobierno',
    attack:
      'ataque*|bombardeo*|atentado*|atacad*|atacó|asalto|incursi*|ofensiva|atacar|ataques|bombarde*|tiroteo|agresión|atacaron|atacado|bombardeó|' +
      'bombardearon|bombardea|abrieron fuego|abrió fuego|coche bomba|emboscada*|apuñal*|disparó … misiles|dispararon … misiles|lanzó … misiles|' +
      'lanzaron … misiles|lanzó … drones|lanzaron … drones|balacera|tirotearon|acribill*|raid|arremeti*|ataca|atacan|embestida|golpeó … con|hostigamiento|' +
      'toma de rehenes|ametrall*|kamikaze|misiles … impactaron|drones … impactaron|misil … impactó|dron … impactó',
    explosion:
      'explosi*|estallido*|explotó|detonaci*|estall*|deflagración|explotaron|explota|hizo explosión|artefacto|bomba|detonó|detonaron|coche bomba|explosionó|' +
      'voló por los aires|estalla|deflagró',
    accident:
      'accidente*|naufragio|choque|colisión|descarril*|hundi*|estrell*|volc*|siniestro|derrumbe|naufragó|chocó|chocaron|zozobr*|desplom*|accidentó|' +
      'atropello|se salió de la vía|salió de las vías|salió de los raíles|se precipitó|precipit*|accidente de tráfico|accidente de tránsito|estampida|' +
      'avalancha humana|aterrizaje de emergencia|encall*|choque frontal|colisionó|colisionaron|volcó|se volcó|se estrelló|cayó a un barranco|cayó al vacío|' +
      'cayó al mar|cayó al río|cayó al agua|cayó al suelo|barranco|despeñ*|descarriló|se hundió|naufrag*|embisti*|arroll*|atropell*|se desplomó|derrumb*|' +
      'colaps*|siniestro vial|percance|al chocar|colisionar',
    disaster:
      'inundacion*|incendio*|huracán|huracanes|tifón|tormenta*|deslizamiento*|sequía|erupci*|alud|ciclón|temporal|riada*|dana|tornado*|avalancha|crecida*|' +
      'corrimiento*|ola de calor|desastre|catástrofe|fuego|aluvión|aluviones|deslave*|derrumbes|lluvias torrenciales|fuertes lluvias|intensas lluvias|' +
      'inundad*|crecida|desbordamiento*|desbord*|volcán|erupción|tsunami|maremoto|nevada*|granizada*|llamas|incendio forestal|tromba|gota fría|monzón|' +
      'alud de tierra|derrumbe|tornados|ciclones|borrasca|rotura de la presa|rotura de presa|rotura de una presa|presa … se rompió|presa … cedió|' +
      'presa … reventó|rotura del dique|colapso de la presa|presa … reventó',
    earthquake: 'terremoto*|sismo*|temblor*|seísmo*|réplica*|sísmic*|la tierra tembló|tembló|sacudida*|telúric*|movimiento telúrico|seísmos|microsismo',
    protest:
      'protesta*|manifestaci*|huelga*|marcha*|concentración|movilizaci*|paro general|huelga general|manifestaron|paro|fueron … a la huelga|' +
      'se declararon en huelga|en huelga|huelguistas|cesaron el trabajo|pararon|paros|paro laboral|dejaron de trabajar|abandonaron el trabajo|' +
      'salieron a las calles|salieron a la calle|tomaron las calles|marcharon|marcha|se manifestaron|protestaron|protestan|bloquearon|cacerolada|cacerolazo|' +
      'plantón|sentada|tractorada|disturbios|revuelta*|huelga de hambre|paro nacional|paro de|piquete*|se movilizaron|concentraciones|vigilia|desfilaron|' +
      'manifestarse|movilización',
    arrest: 'arrest*|detención|detenido|detenida|detuvo|detuvieron|detienen|detiene|capturado|capturada|captura de|capturó|apresado|arrestó',
    trial:
      'juicio*|sentencia|condenad*|condenó|absuelt*|veredicto|audiencia|procesad*|imputad*|tribunal|proceso judicial|culpable|vista oral|apelación|absolvió|' +
      'fallo|acusad*|juzgad*|juicio oral|será juzgad*|serán juzgad*|banquillo|comparecer*|juicio de apelación|sentarán en el banquillo|vista de apelación|' +
      'banquillo de los acusados|en el banquillo|se sienta en el banquillo|absuelve|condena a|condenan|juzgó|juzgan|juzga|declarado culpable|' +
      'declarada culpable|halló culpable|jurado|vista|juicio contra|procesó|procesan|sentenció|imputó|imputan|comparece|compareció|corte|querella|' +
      'veredictos|acusó formalmente|exculp*|declarado inocente',
    sanction:
      'sancion*|embargo|aranceles|paquete de sanciones|arancel|sancionó|lista negra|congelación de activos|congeló|medidas restrictivas|medidas punitivas|' +
      'sanciona|sancionaron|veto|prohibió la importación|prohibición de entrada|restricciones comerciales|gravámenes|represalias comerciales',
    launch:
      'lanzamiento|lanzó|lanzará|presentó|lanzad*|despegue|despegó|cohete|salida a la venta|lanza|estreno|presentación|despegado|despegar|despega|' +
      'puesto en órbita|en órbita|lanzador|puso en órbita|pusieron en órbita|al espacio|vuelo inaugural|despegaron|salió a la venta|saldrá a la venta|' +
      'llegará al mercado|llegó al mercado|estrenará|estrenó|estrena|envió al espacio|campaña … comenzará|campaña … comienza|campaña … empezará|' +
      'campaña … empieza|campaña … comenzó|campaña … empezó|comienza … campaña|comenzará … campaña|arranca … campaña|arrancará … campaña|empieza … campaña',
    opening:
      'inauguraci*|inaugur*|apertura|abrirá|abrió|reapertura|entrará en vigor|entró en vigor|entrada en vigor|entrará en funcionamiento|puesta en marcha|' +
      'entra en vigor|reabri*|abre|entró en funcionamiento|abrir|puesta en servicio|entrada en servicio|abierto|entrará en servicio|entrará en operación|' +
      'entrará en operaciones|puesto en marcha|puesta en funcionamiento|abrió sus puertas|abre sus puertas|abrirá sus puertas|inauguró|inaugura|inaugurará|' +
      'puso en marcha|puesta en operación|entró en operación|entró en servicio|entra en servicio|entra en funcionamiento|primera piedra|reabrió|reabrirá|' +
      'comenzó a operar|comenzará a operar|empezó a funcionar|estrenó|quedó inaugurad*|abren',
    closure:
      'cierre*|cerrará|cerró|clausura|cerrar|cierra|cerrad*|cerrarán|suspensi*|suspend*|clausur*|desmantel*|bajó la persiana|echó el cierre|echa el cierre|' +
      'cerró sus puertas|cierra sus puertas|cerrará sus puertas|cesó sus operaciones|cesó operaciones|paró la producción|cierran|cerraron|clausuró|paralizó|' +
      'paralizad*|dejó de operar|fuera de servicio|cese de operaciones|desconexión|cerramos|cerraremos',
    publication:
      'publica*|publicó|publicará|presentará|nuevos datos|divulgar*|presenta|difundir*|publicación|publicad*|presentado|difundió|dará a conocer|presentar|' +
      'dio a conocer|divulgó|publicaron|publican|divulga|difunde|hizo público|sale a la luz|salió a la luz|dado a conocer|hará público|' +
      'presentaron el informe|editó|informe final|informe definitivo|informe está previsto|informe se espera',
    death:
      'murió|falleció|fallecimiento|muerte de|ha muerto|fallecido|muere|ha fallecido|fallece|murió a los|murió este|fallecida|muerto a los|deceso|' +
      'dejó de existir|se apagó|perdió la vida|muerto este|expiró',
  },
  ranks: {
    'trade.partner': 'socio comercial|socios comerciales|socio económico|socio',
    'trade.exports': 'exportador*|mercado de exportación',
    'trade.imports': 'importador*|comprador',
    gdp: 'economía|economías|potencia económica', production: 'productor*|fabricante', investment: 'inversor*|inversionista*',
    'energy.supply': 'proveedor de gas|proveedor*|suministrador*', population: 'ciudad|país más poblado', aid: 'donante*|contribuyente',
  },
  superlatives: 'mayor|principal|más grande|primer|primera|más importante|número uno|primero|más alto|más alta|más elevado|más poblado',
  leasts: 'menor|más pequeño|más bajo|más baja|menores',
  outranked: 'después de|tras|detrás de|después del|detrás del',
  up:
    'aument*|subi*|subió|sube|subirá|crec*|increment*|alza|más que|más alto|super*|elev*|duplic*|ganó|repunt*|dispar*|doble|avanz*|mayor que|superior|' +
    'crezca|alcanc*|subida|mejor*|alz*|gan*|encarec*|apreci*|por encima|más|el doble|acelera*|triplic*|sub*|fortalec*|crecimiento|creció|rebot*|ampli*|' +
    'escal*|revaloriz*|récord|eleva|salto|trep*|añad*|cuadruplic*|ensanch*|más cálid*|escaló|escalaron|trepó|treparon|repuntó|se disparó|se dispararon|' +
    'se elevó|se elevaron|ascenso|ascendieron|despegó|al alza|remontó|remonta|repunte|se amplió|ensanchó|se encareció|se encarecieron|más caro|más cara|' +
    'más caros|multiplic*|quintuplic*|engros*|agrand*|acrecent*|agravó|se agravó|eleve|elevó|se incrementó|rebrot*|remont*|progres*|recuper*|impuls*|suben|' +
    'suba|suban|crezcan|acelere|más caras|encareci*',
  down:
    "baj*|cayó|caída|caer*|descend*|disminu*|reduc*|redujo|recort*|desplom*|menos|retroced*|menor|moder*|débil|perdió|caído|descenso|cae|cayeron|inferior|" +
    "abarat*|depreci*|hasta caer|rebaj*|ced*|desacelera*|merm*|hund*|deprecia*|por debajo|pierd*|perder*|redu*|ralentiz*|enfri*|cayendo|retroceso|redujeron|" +
    "la mitad de|decrec*|aflo*|retroces*|desacelerac*|debilit*|debilitó|perdi*|perdieron|pierden|se desplomó|se desplomaron|caía|perdieron un|cedió|" +
    "cedieron|cede|ceden|se hundió|se hundieron|retrocedió|retrocedieron|se desinfl*|se moderó|se ralentizó|se enfrió|se contrajo|contracción|" +
    "se contrajeron|a la baja|baja|bajó|bajaron|mengu*|encog*|encogió|se redujo|se reducen|amainó|amain*|reculó|recul*|acort*|desinfl*|desacelerar*|" +
    "se desaceleró|disminuyó|disminuyeron|flex*|adelgaz*|desbarranc*|derrumb*|más barato|más barata|más baratos|depreció|devalu*|se deprecia|tocó mínimos|" +
    "mínimo histórico|recorta|recortan|recortó|recortaron|mermó|pérdida de valor|restó|resta|se redujo a la mitad|se redujeron a la mitad|a la mitad|" +
    "redujo a la mitad|más barato*|más barata*|contraer*|contrajo|contraj*|contraíd*|contracc*|contrae|contraen|contraía*|contraig*",
  flat: 'sin cambios|estable*|se mantuvo|mantuv*|mantien*|estanc*',
  over:
    "superó|superaron|supera|superan|superado|superando|superar|superaba|sobrepasó|sobrepasa|rebasó|rebasa|rebasado|excedió|excede|por encima|superará|" +
    "superarán|supere|superen|superaban|superase|superara|superaría|superarían|rebasará|rebasarán|rebase|rebasaba|rebasaban|rebasaron|rebasan|sobrepasará|" +
    "sobrepasarán|sobrepase|sobrepasaba|sobrepasan|sobrepasaron|exceda|excedan|excederá|excedía|excedieron|excedían",
  under: "por debajo|debajo|casi|como máximo|no llega a|no llegó a|no alcanza|no alcanzó|no supera|no superó|no superará|por debajo de",
  level:
    'alcanz*|ascend*|ascendió|se situó|situó|sitúa|fue|fueron|es|son|era|eran|super*|sumó|sumaron|totaliz*|lleg*|cotiz*|cifr*|valor de|por valor|ronda|' +
    'supuso|supera|se ubicó|representa|asciende|ascienden|equival*|estim*|suma|rebas*|registr*|obtuv*|logr*|cerr*|tien*|tuv*|consigu*|midió|recaud*|gener*|' +
    'fij*|marc*|complet*|acumul*|rozó|ubic*|contabiliz*|factur*|ganó|ganaron|hay|ha|han|toc*|destin*|gast*|cost*|alcance|rond*|roz*|cuenta con|anot*|coloc*|' +
    'embols*|ingres*',
  by: 'en|un|un|una|de|otros',
  to:
    'a|al|hasta|hasta el|hasta los|hacia|hasta las|a los|a las|a unos|a unas|hasta unos|la barrera de los|la barrera de|el umbral de|la cota de|' +
    'la cota de los',
  from:
    'de|desde|frente a|frente al|del|contra|frente a los|tras|en lugar de|frente a las|frente a unos|contra los|contra las|comparado con|comparada con|' +
    'comparados con los|en comparación con|en comparación con los',
  former:
    'balance anterior|balance previo|estimación anterior|estimación previa|estimación inicial|previsión anterior|cifra anterior|inicialmente|anteriormente|' +
    'cifra previa|previsión previa',
  than:
    'que el|que en|que hace|respecto|frente a|frente al|en comparación|comparado|interanual|del año anterior|día anterior|mes anterior|año anterior|' +
    'que un año|año antes|mismo periodo|mismo período|trimestre anterior|un año antes|hace un año|año previo|anterior|que los|que la',
  afterThan: 'antes|atrás', since: 'desde|a partir de|desde el',
  numbered:
    'tipo|modelo|versión|serie|sala|habitación|pabellón|andén|puerta|terminal|bloque|capítulo|página|párrafo|artículo|línea|autopista|autovía|carretera|' +
    'vuelo|número|n.º|zona|categoría|nivel|fase|reactor|piso|estudio|edificio|hangar|apartamento|aula|despacho|unidad|circunscripción|tranvía|autobús|' +
    'número de emergencia|número de teléfono|al teléfono|teléfono|al número|línea de emergencia|número de emergencias|número de emergencia',
  statutory: 'salario mínimo|salarios mínimos|smi',
  musts: 'debe|deben|deberá|deberán',
  peaks:
    'máximo histórico|mínimo histórico|máximo|mínimo|récord|récord histórico|nivel|nivel récord|pico|valor récord|cifra récord|máximo anual|mínimo anual|' +
    'techo',
  pairs:
    'los dos bandos|ambos bandos|los dos países|ambos países|dos países|los dos estados|ambos estados|las dos naciones|ambas naciones|ambas partes|' +
    'las dos partes|conversaciones bilaterales',
  say:
    'dijo|dice|afirm*|declaró|declara|declararon|declarado|declaran|anunció|anuncia|anunciaron|anunciado|anuncian|anunciaba|informó|informa|informan|' +
    'informaron|informado|informaba|señaló|señala|señalan|señalaron|señalado|señalaba|agreg*|añad*|explic*|precisó|precisa|precisaron|precisado|aseguró|' +
    'asegura|aseguran|aseguraron|asegurado|aseguraba|indicó|indica|indican|indicaron|indicado|indicaba|subray*|destacó|destaca|destacan|destacaron|' +
    'destacando|recalc*|confirmó|confirma|confirman|confirmaron|confirmado|manifestó|manifestado|sostuv*|comentó|comenta|comentaron|comentado|reportó|' +
    'reporta|reportaron|reportado|reportan|prevé|prevén|preveía|previó|estima|advirti*|adelantó|adelantaron|adelantado|detalló|detalla|detallaron|detallado|' +
    'apunt*|recordó|relató|relata|relataron|relatado|escribió|expresó|expresa|expresaron|calcula|calculan|calculó|calcularon|reveló|revela|revelan|' +
    'revelaron|revelado|reconoció|reconoce|reconocen|reconocieron|reconocido|prometió|admiti*|respondi*|argumentó|argumenta|argumentan|garantizó|garantiza|' +
    'según dijo|espera|pronostic*|esperan|insist*|considera|consideró|consideran|consideraron|enfatiz*|comunicó|comunicaron|comunica|notific*|resalt*|' +
    'denunció|denuncia|lament*|concluy*|opinó|opina|opinan|aclar*|avis*|mencion*|publicó|pronosticó|proyecta|proyectó|matiz*|remarc*|sentenció|asever*|' +
    'planteó|plantea|vaticin*|lamentó|lamenta|insistió|zanjó|recalcó|matizó|su previsión|sus previsiones|su pronóstico|sus pronósticos|su proyección|' +
    'sus proyecciones|su estimación|exig*|reclam*|pide|piden|pidió|pidieron|pedía|ha pedido|han pedido|solicit*|insta|instó|instaron|demanda|demandó|urgió|' +
    'hizo un llamamiento|hace un llamamiento|llamó a|llama a|exige|exigen|exigió|exigieron|exigido|reclama|reclaman|reclamó|reclamaron|reclamado|pedido|' +
    'demandan|solicita|solicitó|urge|augura|auguran|vaticina|vaticinan|anticipa|anticipan|pronostica|pronostican|augur*',
  deny: 'negó|niega|negaron|desmint*|desmentid*|rechaz*|niegan|negado|desminti*|descart*|excluy*|excluid*',
  according: 'según|de acuerdo con|conforme a|en palabras de|a juicio de|en base a|a decir de|según los|con base en', afterAccording: '',
  cited: 'citado por|citada por|citados por|recogido por|citadas por|recogida por', that: 'que|si|cómo',
  statistics:
    'estadística*|datos|cifras|estadísticas aduaneras|aduanas|estimacion*|cálculos|censo|recuento|escrutinio|instituto de estadística|datos oficiales|' +
    'proyeccion*|resultados|sondeo a pie de urna|cómputo',
  documents: 'encuesta|sondeo|informe|estudio|documento|comunicado|encuesta|análisis|nota|declaración|investigación|carta|escrito de acusación|resolución',
  media: 'medios|agencia de noticias|diario|periódico|prensa|televisión|medios estatales|agencia|medios locales|cadena|canal|radio|revista|portal|prensa local',
  officials:
    'policía|autoridades|ministerio|fiscalía|bomberos|expertos|analistas|organizadores|ejército|testigos|protección civil|guardia civil|economistas|' +
    'funcionarios|equipos de rescate|la compañía|la empresa|investigadores|científicos|sindicatos|fiscal|servicio meteorológico|médicos|hospital|' +
    'comisión electoral|junta electoral|guardia costera|armada|salvamento marítimo|ayuntamiento|fuentes|estado mayor|diplomáticos|servicios de emergencia|' +
    'emergencias|organismo electoral|sismólogos|autoridad electoral|defensa civil|juzgado|sindicato|el sindicato|fuerza aérea|fuerzas armadas|aduanas|' +
    'aduana|servicio de aduanas|instituto de estadística|oficina de estadística|presidencia|ministerio del interior|ministerio de defensa|' +
    'ministerio de economía|ministerio de comercio|asociación|federación|observatorio|servicio de observación|cámara de comercio|embajada|comisión|agencia|' +
    'guardia fronteriza|ong|organización ecologista|administración militar|servicio geológico|servicio sismológico|alcaldía|gobernación|patronal|' +
    'confederación|fuerzas aéreas|marina|secretaría|guardia nacional|instituto geológico',
  governments: 'gobierno|ejecutivo|ayuntamiento',
  organisations:
    "entidad|el banco|la institución|la empresa|la compañía|el instituto|la agencia|el organismo|el grupo|la organización|el banco central|el ministerio|" +
    "el partido|la firma|el fabricante|el fondo|la entidad|la aerolínea|el emisor|la multinacional|la federación|la naviera|el operador|la operadora|" +
    "la aseguradora|la petrolera|la eléctrica|la farmacéutica|la tecnológica|la constructora|la cadena|el proveedor|el regulador|la fabricante|el consorcio|" +
    "la automotriz|la cervecera",
  delegations: 'delegación|delegaciones|misión|negociadores|enviados|enviado|inspectores|comitiva|presidente|primer ministro|canciller',
  persons:
    'portavoz|presidente|presidenta|ministro|ministra|gobernador|gobernadora|alcalde|alcaldesa|canciller|líder|mandatario|jefe de estado|director general|' +
    'primer ministro|vocero|vocera|secretario general|consejero delegado|directora|director|primera ministra|mandataria|senador|candidato|candidata|' +
    'diplomático|jefe',
  pronouns: 'él|ella',
  hosts:
    'recibió|recibe|recibirá|acogió|acoge|acogerá|ha recibido|fue recibido|se entrevistó|se entrevista|se entrevistará|conversó con|dialogó con|despachó con',
  spends:
    'destina|destine|destinar|destinará|destinado*|gasta|gaste|gastar|gastará|gastado|gasto|gastos|asigna|asigne|asignar|asignado*|partida|' +
    'partida presupuestaria|dedique|dedicar|invierta|fondos públicos|aporta|aportará|aportó|facilita|libera|liberó|habilita|pone … a disposición',
  citing: 'citando a|citando',
  backward: 'así lo|lo anunció|lo informó|lo dijo|lo confirmó|lo comunicó|el anuncio lo|el dato lo|los datos los',
  negotiates:
    'en conversaciones con|en negociaciones con|negocia con|negociaba con|negocian con|mantiene conversaciones con|mantenía conversaciones con|' +
    'mantiene contactos con|está negociando con|estaba negociando con',
  futureTense: 'sería|serían|habría|habrían',
  reckons:
    'cifró|cifra|cifran|cifraron|ha cifrado|calcula|calculó|calculan|calcularon|estimó en|estima en|contabilizó|contabilizaron|contabiliza|contó|contaron|' +
    'habló de|hablaron de|habla de|hablan de|situó|situaron',
  finds:
    'da a|da al|otorga|otorgan|sitúa|sitúan|concede|atribuye|muestra|muestran|arroja|coloca|constató|situó|situaron|cifra|cifró|cifran|cifraron|midió|' +
    'calcula|calculó|calculan',
  doer: 'por',
  amounts: 'la cifra|el número|el balance|la asistencia|el total|esa cifra',
  points: 'punto|puntos',
  negation: 'no|nunca|jamás|tampoco|ni|ningún|ninguna|ninguno',
  planned:
    'pretend*|prevé|prevén|previsto|prevista|previstos|previstas|preveía|prevé *ar|prevé *er|prevé *ir|prevén *ar|prevén *er|prevén *ir|espera *ar|' +
    'espera *er|esperan *ar|planea*|enviará|va a|van a|fijad*|se celebrará|quiere|quieren|invitó|invitado|será|serán|tiene previsto|proyecta|presentará|' +
    'programad*|busca|aspira|aspiran|se reunirá|viajará|objetivo|comprometi*|abrirá|cerrará|entrará|visitará|recibirá|firmarán|firmará|construirá|invertirá|' +
    'despedirá|lanzará|comenzará|empezará|publicará|dará|tendrá lugar|planes|intenci*|promet*|dispuest*|se espera|tendrá|acogerá|celebrarán|planean|' +
    'se celebrarán|se reunirán|asumirá|inaugurará|deberá|recortará|contratará|plan|*ará|*erá|*irá|*arán|podrán|tendrán|harán|recibirán|enviarán|abrirán|' +
    'prometió|promete|prometieron|se comprometió|ha prometido|*aremos|*eremos|*iremos|se comprometió a|se comprometieron a|se ha comprometido a|meta de|' +
    'meta es|como meta',
  forecast:
    'prevé|prevén|espera|estima|estiman|pronostic*|previsión|se espera|esperan|calcula|proyecta|proyectan|proyectó|proyección|proyecciones|prevision*|' +
    'crecerá|probablemente|aumentará|perspectiva*|vaticin*|augur*|alcanzará|caerá|bajará|subirá|superará|estimaci*|expectativa*|se expone a|se exponen a|' +
    'se enfrenta a|se enfrentan a|afronta|afrontan|arriesga*|sitúan la inflación|sitúan el crecimiento|sitúan el pib',
  receive: 'recibe|recibió|recibirá|recibido|reciben|recibir', goals: 'objetivo|meta',
  demanded:
    'debe|deben|pide|piden|pidió|pidieron|pedía|exig*|debería*|reclam*|necesario|hay que|instó|solicit*|demandó|demanda que|insta|urg*|es preciso|llam* a|' +
    'pedido|han pedido|instaron|hizo un llamamiento|hace un llamamiento|llamó a|llama a|urgió|pidiendo|rogó|ruega|llamamiento|apeló|apelan|hace falta|' +
    'hacen falta',
  hypothetical: 'si|podría|podrían|sería|quizá|quizás|puede|pueden|posible*|eventual*|en caso|tal vez|habría|baraja|potencial*',
  at: 'en|cerca de',
  streak: 'consecutivo|consecutiva|consecutivos|consecutivas|seguido|seguidos|seguida|seguidas|sucesivo',
  multiples: {
    2: 'dos veces', 3: 'tres veces', 4: 'cuatro veces', 5: 'cinco veces', 6: 'seis veces', 7: 'siete veces', 8: 'ocho veces', 9: 'nueve veces',
    10: 'diez veces',
  },
  things:
    "viviendas|casas|edificios|apartamentos|pisos|vehículos|coches|escuelas|puentes|comercios|pueblos|carreteras|animales|drones|misiles|barcos|árboles|" +
    "hospitales|inmuebles|camiones|autobuses|turismos|furgonetas|trenes|embarcaciones|locales|pateras|autocares|accidentes|atentados|ataques|explosiones|" +
    "incidentes|enfrentamientos|colisiones|tiroteos|terremotos|incendios|naufragios|bombardeos",
  subset: 'entre ellos|entre ellas|incluid*|de ellos|de los cuales|niños|mujeres|entre los que|menores|de ellas', outOf: 'de|de los|de las|sobre',
  and: 'y|e|o|así como',
  clause: 'mientras|pero|aunque|después de que|porque|cuando|que|tras|después|ya que|donde|sin embargo|pues|luego',
  aside: 'al margen|antes de|después de la|tras la|tras el|antes del|a raíz|días antes|en vísperas|con motivo',
  streets: 'calle|avenida|plaza|paseo|carretera|bulevar',
  relatives: 'hija|hijo|esposa|esposo|mujer|marido|viuda|madre|padre|hermana|hermano|nieta|nieto|sobrina|sobrino|novia|novio',
  steps:
    'subió|subía|suba|subirá|subirán|sube|subieron|suben|subiría|ha subido|han subido|aumentó|aumenta|aumentará|aumentaron|bajó|baja|bajará|bajarán|bajaron|' +
    'bajan|ha bajado|han bajado|cayó|cae|cayeron|caerá|ha caído|avanzó|retrocedió|descendió|disminuyó|creció|repuntó|escaló',
  openings: 'primeros',
  bodies: 'países|estados|miembros|estados miembros|empresas|compañías|ciudades|regiones|provincias|partidos|bancos|gobiernos|ministros',
  matches:
    "derrotó|derrota|derrotado|venció|vence|vencido|ganó|gana|ganado|ganar|goleó|partido|final|semifinal|empató|empate|victoria|perdió|eliminó|marcador|" +
    "impuso|superó|cayó ante|cayó en el campo|cayó por|cayó frente a|goleada|se impuso|ganó por|ganó a|perdió por|perdió ante",
  asExpected:
    'de lo previsto|de lo esperado|de lo anunciado|de lo planeado|a lo previsto|a lo esperado|lo previsto|lo esperado|como estaba previsto|' +
    'tal y como estaba previsto|como se esperaba|de lo que se esperaba|de lo proyectado',
};
